package org.jixiao.job.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.job.JobException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileListingTest {
  @TempDir Path folder;

  @Test
  void aFileIsNamedAsTheInboxWillHoldIt() throws IOException {
    file("收件/2024/区教育局/自评表/甲.xlsx");
    file("收件/2024/区教育局/乙.csv");
    file("收件/2025年自评材料/区民政局/丙.docx");

    assertThat(names("收件"))
        .containsExactly("2024/区教育局/乙.csv", "2024/区教育局/自评表/甲.xlsx", "2025年自评材料/区民政局/丙.docx");
    assertThat(names("收件/2024/区教育局")).containsExactly("2024/区教育局/乙.csv", "2024/区教育局/自评表/甲.xlsx");
    assertThat(names("收件/2024/区教育局/自评表")).containsExactly("2024/区教育局/自评表/甲.xlsx");
    assertThat(names("收件/2024")).containsExactly("2024/区教育局/乙.csv", "2024/区教育局/自评表/甲.xlsx");
    assertThat(names("收件/2025年自评材料/区民政局/丙.docx")).containsExactly("2025年自评材料/区民政局/丙.docx");
  }

  @Test
  void aFolderWithoutAYearAddsNothingToTheNames() throws IOException {
    file("我的材料/甲.xlsx");

    assertThat(names("我的材料")).containsExactly("甲.xlsx");
    assertThat(names("我的材料/甲.xlsx")).containsExactly("甲.xlsx");
  }

  @Test
  void aYearAboveAnInboxOfYearsSaysNothing() throws IOException {
    file("2026年自评材料/2024/区教育局/甲.xlsx");

    assertThat(names("2026年自评材料")).containsExactly("2024/区教育局/甲.xlsx");
  }

  @Test
  void aFileNamedTwiceIsCheckedOnce() throws IOException {
    file("材料/甲.xlsx");

    assertThat(names("材料", "材料/甲.xlsx", "材料/../材料")).containsExactly("甲.xlsx");
  }

  @Test
  void twoFilesOfOneNameAreToldApart() throws IOException {
    file("一科/甲.xlsx");
    file("二科/甲.xlsx");

    assertThat(names("一科", "二科")).hasSize(2).doesNotHaveDuplicates().contains("甲.xlsx");
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> names("没有"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("没有");
  }

  private List<String> names(String... paths) {
    return FileListing.of(List.of(paths).stream().map(folder::resolve).toList()).stream()
        .map(ListedFile::name)
        .toList();
  }

  private void file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }
}
