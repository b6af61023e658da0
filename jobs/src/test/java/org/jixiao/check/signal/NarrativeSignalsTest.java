package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.interpret.narrative.ReportedProjects;
import org.jixiao.job.Configuration;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;

/** A department's report from the sample inbox, from its paragraphs to the questions. */
class NarrativeSignalsTest {
  private static final Path REPORT =
      Path.of("jobs/samples/inbox/2024/映川区经济发展局/2024年度项目支出绩效自评总报告.txt");

  private static List<ReportedProject> lines() throws IOException {
    List<VerbatimField> fields = new ArrayList<>();
    for (String paragraph : Files.readAllLines(REPORT, StandardCharsets.UTF_8)) {
      int ordinal = fields.size() + 1;
      fields.add(
          new VerbatimField(
              VerbatimField.PARAGRAPH,
              ordinal,
              "",
              VerbatimField.UNMAPPED,
              paragraph,
              "",
              "report.txt!第" + ordinal + "段"));
    }
    VerbatimRecord record =
        new VerbatimRecord(
            "r", "s", VerbatimRecord.DEPARTMENT_REPORT, false, "2024/局/report.txt", fields);
    return new ReportedProjects(Configuration.load(null).reference())
        .interpret(record, "2024/映川区经济发展局/report.txt");
  }

  private static List<SignalProject> projects() throws IOException {
    return lines().stream()
        .map(
            line ->
                new SignalProject(
                    line.fiscalYear(),
                    line.departmentName(),
                    null,
                    line.projectName(),
                    line.projectName(),
                    line.scorePoints(),
                    false,
                    null,
                    null,
                    null,
                    0,
                    null,
                    line.narrativeText(),
                    line.locator()))
        .toList();
  }

  @Test
  void twoPairsTellTheSameAndNoThird() throws IOException {
    List<Signal> signals = new TextQuestions(SignalThresholds.packaged()).ask(projects());
    assertThat(signals)
        .extracting(Signal::verdict, Signal::subject)
        .containsExactlyInAnyOrder(
            tuple("建议复核", "招商专项 / 招商专项（科技创新）"),
            tuple("建议复核", "省市北斗产业政策及规划编制 / 第十二届中国卫星导航年会网络专线传输及办公设备服务项目"));
  }

  @Test
  void theMostFrequentScoreComesWithWhatMayExplainIt() throws IOException {
    List<Signal> signals = new YearQuestions(SignalThresholds.packaged()).ask(2024, projects());
    assertThat(signals)
        .filteredOn(signal -> signal.signal().equals(Kind.MODAL_SCORE.id()))
        .filteredOn(signal -> signal.scope().equals(Signal.DEPARTMENT))
        .singleElement()
        .satisfies(
            signal -> {
              assertThat(signal.observed()).isEqualTo("12个95.00分");
              assertThat(signal.sampleCount()).isEqualTo(28);
              assertThat(signal.explanation()).isEqualTo("其中4个属于同一专项（多提到“第十二届中国卫星导航年会”）");
            });
  }
}
