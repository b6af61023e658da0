package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {
  @TempDir Path folder;

  @Test
  void holdsTheBookTheBriefThePageAndAManifestOfAll() throws IOException {
    ReleaseFolder.write(folder, District.content(), Originals.NONE);
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("release.json").toFile());
    assertThat(manifest.get("release_id").asText()).isEqualTo("2024-04-30-7f3a2c");
    assertThat(manifest.get("as_of").asText()).isEqualTo("2024-04-30");
    assertThat(manifest.get("fiscal_years").toString()).isEqualTo("[2023,2022]");
    assertThat(manifest.get("statistics")).hasSize(9);
    List<String> listed = new ArrayList<>();
    for (JsonNode file : manifest.get("files")) {
      Path path = folder.resolve(file.get("path").asText());
      listed.add(file.get("path").asText());
      assertThat(file.get("size_bytes").asLong()).isEqualTo(Files.size(path));
      assertThat(file.get("sha256").asText())
          .isEqualTo(HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(path))));
    }
    assertThat(listed)
        .filteredOn(path -> !path.startsWith("parquet/"))
        .containsExactly(
            "dashboard.html",
            "departments/区住房和城乡建设局/反馈.xlsx",
            "departments/区卫生健康委员会/反馈.xlsx",
            "departments/区教育体育局（区青少年校外活动中心）/反馈.xlsx",
            "数据手册.xlsx",
            "自评情况简报.docx");
    assertThat(listed).contains("parquet/score_summary.parquet");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(listed.size() + 1);
    }
  }

  @Test
  void bytesDoNotDependOnThePlace() throws IOException {
    ReleaseFolder.write(folder, District.content(), Originals.NONE);
    String here = Files.readString(folder.resolve("release.json"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
      Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
      ReleaseFolder.write(elsewhere, District.content(), Originals.NONE);
      // The manifest holds the hashes of the others.
      assertThat(Files.readString(elsewhere.resolve("release.json"))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aReleaseIsNeverWrittenOver() throws IOException {
    ReleaseFolder.write(folder, District.content(), Originals.NONE);
    assertThatThrownBy(() -> ReleaseFolder.write(folder, District.content(), Originals.NONE))
        .isInstanceOf(FileAlreadyExistsException.class);
  }
}
