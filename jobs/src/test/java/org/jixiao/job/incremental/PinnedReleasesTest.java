package org.jixiao.job.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.SparkFixture;
import org.jixiao.job.Export;
import org.jixiao.job.FileFormat;
import org.jixiao.job.JobException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release says years later what it said, to the byte and to the row. */
class PinnedReleasesTest {
  private static final String GRADES =
      "SELECT grade, project_count FROM statistics.grade_summary WHERE scope = 'district' AND"
          + " project_count > 0 ORDER BY grade_ordinal";

  @TempDir Path folder;

  @BeforeAll
  static void freeSpark() {
    SparkFixture.stop();
  }

  @Test
  void anOldReleaseIsPrintedAndReadAsItWas() throws IOException {
    Path inbox = folder.resolve("收件");
    Lists lists = new Lists(inbox);
    Bureau bureau = new Bureau(folder);
    lists.write("映川区教育局", 4);
    lists.write("映川区民政局", 3);
    Path release = bureau.run(inbox).release();
    String id = release.getFileName().toString();
    Digests printed = Digests.of(release);
    List<String> grades = bureau.query(null, GRADES);
    assertThat(grades).containsExactly("优,7");
    Path exported = export(bureau, null, "then.csv");

    bureau.configure(otherConfiguration());
    lists.write("映川区民政局", 9);
    Path later = bureau.run(inbox).release();
    bureau.withdraw("2024/映川区教育局/汇总.csv", "撤下");
    assertThat(later).isNotEqualTo(release);
    assertThat(bureau.query(null, GRADES)).isNotEqualTo(grades);

    delete(release);
    assertThat(bureau.reprint(id).lines()).containsExactly("发布：" + release);
    assertThat(Digests.of(release)).isEqualTo(printed);
    assertThat(bureau.reprint(id.substring(0, 12)).release()).isEqualTo(release);
    assertThat(Digests.of(release)).as("over what lies there").isEqualTo(printed);
    assertThat(Files.readSymbolicLink(bureau.releases().resolve("latest")).toString())
        .isNotEqualTo(id);
    assertThat(bureau.query(id, GRADES)).isEqualTo(grades);
    assertThat(export(bureau, id, "now.csv")).hasSameBinaryContentAs(exported);
    assertThatThrownBy(() -> bureau.reprint("19990101-none"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("没有发布 19990101-none")
        .hasMessageContaining(id);
  }

  /** Other grades, another register, other limits: all that a release must not follow later. */
  private Path otherConfiguration() throws IOException {
    Path conf = Files.createDirectories(folder.resolve("conf"));
    for (String name : List.of("grades.yaml", "departments.csv", "thresholds.yaml")) {
      String text =
          Files.readString(Path.of("conf", name), StandardCharsets.UTF_8)
              .replace("lower_points: 90", "lower_points: 95")
              .replace("映川区经济发展局", "映川区商务局")
              .replaceAll("lost_(projects|departments|budget_yuan): \\d+", "lost_$1: 100000000");
      Files.writeString(conf.resolve(name), text, StandardCharsets.UTF_8);
    }
    return conf;
  }

  private Path export(Bureau bureau, String releaseId, String name) {
    Path file = folder.resolve(name);
    Export.run(
        bureau.warehouse(),
        bureau.configuration(),
        releaseId,
        "interpreted.project_evaluation",
        FileFormat.csv,
        file,
        false);
    return file;
  }

  private static void delete(Path release) throws IOException {
    try (var files = Files.walk(release)) {
      for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
