package org.jixiao.job.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.job.JobException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results never lie among the files that were checked. */
class OutputFolderTest {
  @TempDir Path temporary;
  private Path folder;
  private Path inbox;
  private Path department;

  @BeforeEach
  void files() throws IOException {
    folder = temporary.toRealPath();
    inbox = folder.resolve("收件");
    department = Files.createDirectories(inbox.resolve("2024/区教育局"));
    Files.writeString(department.resolve("甲.csv"), "x");
  }

  @Test
  void byDefaultTheyLieInTheWorkingFolder() {
    assertThat(OutputFolder.of(null, List.of(inbox), folder)).isEqualTo(folder.resolve("检查结果"));
    assertThat(OutputFolder.of(null, List.of(department.resolve("甲.csv")), folder))
        .isEqualTo(folder.resolve("检查结果"));
  }

  @Test
  void fromWithinTheInboxTheyLieBesideIt() {
    assertThat(OutputFolder.of(null, List.of(inbox), inbox)).isEqualTo(folder.resolve("检查结果"));
    assertThat(OutputFolder.of(null, List.of(department), department))
        .isEqualTo(inbox.resolve("检查结果"));
    assertThat(OutputFolder.of(null, List.of(department.resolve("甲.csv")), department))
        .isEqualTo(inbox.resolve("检查结果"));
  }

  @Test
  void aFolderAskedForWithinTheInboxIsRefused() {
    assertThatThrownBy(() -> OutputFolder.of(inbox.resolve("新/结果"), List.of(inbox), folder))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("不能写进所检查的文件夹");
    assertThat(OutputFolder.of(folder.resolve("新/结果"), List.of(inbox), folder))
        .isEqualTo(folder.resolve("新/结果"));
  }
}
