package org.jixiao.job.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** What an officer decided about a submission holds, whatever the inbox says afterwards. */
class WithdrawalsTest {
  private static final String STANDING =
      "SELECT department_name, count(*), sum(annual_budget_yuan) FROM"
          + " interpreted.project_evaluation GROUP BY 1 ORDER BY 1";
  private static final String VERSIONS =
      "SELECT valid_to IS NULL AS stands, count(*) FROM interpreted.project_evaluation_history"
          + " WHERE department_name = '映川区教育局' GROUP BY 1 ORDER BY 1";

  @TempDir Path folder;

  private Path inbox;
  private Lists lists;
  private Bureau bureau;
  private String education;

  @BeforeAll
  static void freeSpark() {
    SparkFixture.stop();
  }

  @BeforeEach
  void publish() {
    inbox = folder.resolve("收件");
    lists = new Lists(inbox);
    bureau = new Bureau(folder);
    education = lists.write("映川区教育局", 4);
    lists.write("映川区民政局", 3);
    bureau.run(inbox);
  }

  @Test
  void aWithdrawnSubmissionStaysOutUntilItIsReverted() {
    RunResult withdrawn = bureau.withdraw(education, "金额有误，退回重报");
    assertThat(withdrawn.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(withdrawn.release()).isNotNull();
    assertThat(bureau.query(null, STANDING)).containsExactly("映川区民政局,3,3000000.00");
    assertThat(bureau.query(null, VERSIONS)).containsExactly("false,4");

    bureau.run(inbox);
    lists.write("映川区卫生健康局", 1);
    lists.write("2024/映川区教育局/抄件.csv", "映川区教育局", 4, "100", "万元");
    bureau.run(inbox);
    assertThat(bureau.query(null, STANDING))
        .containsExactly("映川区卫生健康局,1,1000000.00", "映川区民政局,3,3000000.00");

    assertThatThrownBy(() -> bureau.withdraw(education, "再撤"))
        .isInstanceOf(JobException.class)
        .hasMessage("不能撤下 " + education + "：它现在是 withdrawn。");
    assertThatThrownBy(() -> bureau.withdraw("2024/没有/此件.csv", "误"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("没有这份报送：2024/没有/此件.csv");

    assertThat(bureau.revert(education, "核实无误").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(bureau.query(null, STANDING)).contains("映川区教育局,4,4000000.00");
    assertThat(bureau.query(null, VERSIONS)).containsExactly("false,4", "true,4");
    assertThat(bureau.runs().stream().map(run -> run.reason()).toList())
        .contains("核实无误", "金额有误，退回重报");
  }

  @Test
  void anEarlierSubmissionCanBeMadeToStandAgain() {
    lists.write("映川区教育局", 5);
    bureau.run(inbox);
    List<String> ids =
        bureau.query(
            null,
            "SELECT submission_id FROM verbatim.submission WHERE relative_path = '"
                + education
                + "' ORDER BY received_at");

    assertThatThrownBy(() -> bureau.revert(education, "用前一份"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("指的不止一份")
        .hasMessageContaining(ids.get(0).substring(0, 12))
        .hasMessageContaining(ids.get(1).substring(0, 12));
    assertThatThrownBy(() -> bureau.revert(ids.get(1), "用后一份"))
        .isInstanceOf(JobException.class)
        .hasMessage("不能恢复 " + education + "：它现在是 read。");

    bureau.revert(ids.get(0).substring(0, 10), "后一份报错");
    assertThat(bureau.query(null, STANDING)).contains("映川区教育局,4,4000000.00");
    lists.write("映川区民政局", 6);
    bureau.run(inbox);
    assertThat(bureau.query(null, STANDING))
        .as("a later run over the same file")
        .containsExactly("映川区教育局,4,4000000.00", "映川区民政局,6,6000000.00");

    lists.write("映川区教育局", 7);
    bureau.run(inbox);
    assertThat(bureau.query(null, STANDING))
        .as("a new correction stands")
        .contains("映川区教育局,7,7000000.00");
  }
}
