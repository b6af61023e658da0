package org.jixiao.job.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.SparkFixture;
import org.jixiao.job.ExitCode;
import org.jixiao.job.JobException;
import org.jixiao.job.RunResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that lose something wait for an officer, and what was published stays. */
class GuardedRunsTest {
  private static final String COUNT = "SELECT count(*) FROM interpreted.project_evaluation";

  @TempDir Path folder;

  private Path inbox;
  private Lists lists;
  private Bureau bureau;
  private Path first;

  @BeforeAll
  static void freeSpark() {
    SparkFixture.stop();
  }

  @BeforeEach
  void publishTwoDepartments() {
    inbox = folder.resolve("收件");
    lists = new Lists(inbox);
    bureau = new Bureau(folder);
    lists.write("映川区教育局", 20);
    lists.write("映川区民政局", 3);
    RunResult published = bureau.run(inbox);
    assertThat(published.exitCode()).isEqualTo(ExitCode.DONE);
    first = published.release();
  }

  @Test
  void aShrunkenListWaitsUntilItIsApproved() throws IOException {
    Digests before = Digests.of(first);
    lists.write("映川区教育局", 5);
    RunResult held = bureau.run(inbox);
    String waiting = bureau.waiting().get(0).runId();
    String why = "2024 年度映川区教育局项目由 20 个减为 5 个（−75.00%）。";

    assertThat(held.exitCode().code()).isEqualTo(10);
    assertThat(held.release()).isNull();
    assertThat(String.join("\n", held.lines())).contains(why, "approve " + waiting);
    assertThat(String.join("\n", bureau.status())).contains("待批的运行 " + waiting, why);
    assertThat(latest()).isEqualTo(first);
    assertThat(Digests.of(first)).isEqualTo(before);
    assertThat(bureau.query(null, COUNT)).containsExactly("23");

    RunResult again = bureau.runWithoutSpark(inbox);
    assertThat(again.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(again.lines()).isEqualTo(held.lines());
    assertThat(bureau.waiting()).hasSize(1);

    assertThatThrownBy(() -> bureau.approve("20200101T000000-1", "核实"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("没有待批的运行 20200101T000000-1")
        .hasMessageContaining(waiting);

    RunResult approved = bureau.approve(waiting, "项目合并，已核实");
    assertThat(approved.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(latest()).isEqualTo(approved.release()).isNotEqualTo(first);
    assertThat(bureau.query(null, COUNT)).containsExactly("8");
    assertThat(closedVersions()).isEqualTo("15");
    assertThat(String.join("\n", bureau.status())).contains("理由：项目合并，已核实");
    assertThat(bureau.runWithoutSpark(inbox).changed()).isFalse();
    assertThat(Digests.of(first)).isEqualTo(before);

    lists.write("映川区教育局", 60);
    assertThat(bureau.run(inbox).exitCode()).as("growth").isEqualTo(ExitCode.DONE);
    assertThat(bureau.query(null, COUNT)).containsExactly("63");
  }

  @Test
  void aMistakenUnitWaitsUntilItIsCorrected() throws IOException {
    lists.write("映川区教育局", 20, "100", "元");
    RunResult held = bureau.run(inbox);
    assertThat(String.join("\n", held.lines()))
        .contains("2024 年度映川区教育局全年预算由 20000000.00 元减为 2000.00 元（−99.99%）。");

    lists.write("映川区教育局", 20, "101", "万元");
    assertThat(bureau.run(inbox).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(bureau.waiting()).isEmpty();
    assertThat(latest()).isNotEqualTo(first);
  }

  @Test
  void aDepartmentGoneWaitsUntilThresholdsAllowIt() throws IOException {
    String path = lists.write("映川区民政局", 3);
    lists.write(path, "映川区教育局", 20, "100", "万元");
    RunResult held = bureau.run(inbox);
    assertThat(String.join("\n", held.lines())).contains("2024 年度少了 1 个部门：映川区民政局。");

    Path conf = Files.createDirectories(folder.resolve("conf"));
    String packed = Files.readString(Path.of("conf/thresholds.yaml"), StandardCharsets.UTF_8);
    Files.writeString(
        conf.resolve("thresholds.yaml"),
        packed
            .replace("lost_departments: 0", "lost_departments: 1")
            .replaceAll("lost_(projects|budget_yuan): \\d+", "lost_$1: 100000000"),
        StandardCharsets.UTF_8);
    bureau.configure(conf);
    assertThat(bureau.run(inbox).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(bureau.query(null, COUNT)).containsExactly("20");
  }

  @Test
  void whilePublicationIsPausedEveryRunWaits() throws IOException {
    bureau.hold("局务会前不发布");
    String pause = bureau.runs().get(0).runId();
    lists.write("映川区卫生健康局", 4);
    RunResult held = bureau.run(inbox);

    assertThat(held.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(String.join("\n", held.lines())).contains("发布已暂停：局务会前不发布");
    assertThat(bureau.runWithoutSpark(inbox).lines()).isEqualTo(held.lines());
    assertThat(String.join("\n", bureau.status())).contains("发布已暂停：局务会前不发布", pause);
    assertThat(latest()).isEqualTo(first);

    assertThat(bureau.approve(pause, "会已开").lines()).containsExactly("暂停已解除。");
    assertThat(bureau.run(inbox).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(bureau.query(null, COUNT)).containsExactly("27");
    assertThat(List.of(latest())).doesNotContain(first);
    assertThat(bureau.waiting()).isEmpty();
  }

  private String closedVersions() {
    return bureau
        .query(
            null,
            "SELECT count(*) FROM interpreted.project_evaluation_history"
                + " WHERE valid_to IS NOT NULL")
        .get(0);
  }

  private Path latest() throws IOException {
    return bureau.releases().resolve(Files.readSymbolicLink(bureau.releases().resolve("latest")));
  }
}
