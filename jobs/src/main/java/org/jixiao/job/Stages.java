package org.jixiao.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Outcome;
import org.jixiao.model.ReleaseContent;
import org.jixiao.statistics.ReferenceViews;
import org.jixiao.statistics.Statistic;
import org.jixiao.warehouse.TableName;
import org.jixiao.warehouse.Warehouse;

/** The stages of a run, over an open warehouse that it holds alone. */
final class Stages {
  private final RunOptions options;
  private final Configuration configuration;
  private final Warehouse warehouse;
  private final RunReport report;
  private final String codeVersion;
  private final LocalDate asOf;

  Stages(
      RunOptions options,
      Configuration configuration,
      Warehouse warehouse,
      RunReport report,
      String codeVersion,
      LocalDate asOf) {
    this.options = options;
    this.configuration = configuration;
    this.warehouse = warehouse;
    this.report = report;
    this.codeVersion = codeVersion;
    this.asOf = asOf;
  }

  /** Runs the stages the command names and records the run in the ledger. */
  RunResult run(List<ScannedFile> files, String inputFingerprint, Clock clock) {
    IngestResult ingested = null;
    if (options.inbox() != null) {
      ingested =
          new Ingest(warehouse, report, codeVersion, configuration.limits())
              .run(files, clock.instant());
      account(ingested);
    }
    RunResult result =
        ingested != null && ingested.read() == 0
            ? nothingReadable(ingested)
            : afterIngest(ingested, inputFingerprint, clock);
    Ledger.append(
        warehouse,
        new Ledger.Run(
            report.runId(),
            options.command(),
            report.startedAt(),
            clock.instant(),
            result.exitCode().code(),
            inputFingerprint,
            ingested == null ? null : ingested.files(),
            ingested == null ? null : ingested.fresh(),
            result.release() == null ? null : result.release().getFileName().toString()));
    return result;
  }

  private RunResult afterIngest(IngestResult ingested, String inputFingerprint, Clock clock) {
    if (options.command().equals("ingest")) {
      return ingested.changed()
          ? new RunResult(ExitCode.DONE, true, null, List.of(Accounts.files(ingested)))
          : RunResult.unchanged(null);
    }
    String state = stateFingerprint();
    Optional<Ledger.Release> same = releaseOf(state);
    if (same.isPresent() && Release.isWhole(options.releases(), same.get().releaseId())) {
      return RunResult.unchanged(Release.folder(options.releases(), same.get().releaseId()));
    }
    if (!options.command().equals("publish") || !isAnalyzed(inputFingerprint)) {
      analyze();
    }
    if (options.command().equals("analyze")) {
      return new RunResult(ExitCode.DONE, true, null, List.of("统计表已更新。"));
    }
    return publish(ingested, state, clock);
  }

  /** Whether the statistics are of what stands now: nothing was taken in since they were made. */
  private boolean isAnalyzed(String inputFingerprint) {
    return Ledger.runs(warehouse.catalog()).stream()
        .filter(run -> run.exitCode() == ExitCode.DONE.code())
        .filter(run -> !run.command().equals("publish"))
        .findFirst()
        .filter(run -> run.command().equals("analyze"))
        .filter(run -> run.fingerprint().equals(inputFingerprint))
        .isPresent();
  }

  private void analyze() {
    Reference reference = configuration.reference();
    Statistic.registerFunctions(warehouse.spark());
    ReferenceViews.register(
        warehouse.spark(), reference.register(), reference.lexicon(), reference.gradeRegimes());
    new JobRunner(warehouse, report)
        .run(
            Jobs.of(
                StandingRecords.of(configuration, warehouse),
                warehouse.tables(),
                Judgements.of(configuration, asOf)));
  }

  private RunResult publish(IngestResult ingested, String state, Clock clock) {
    String releaseId = asOf.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + state.substring(0, 8);
    ReleaseContent content =
        new ReleaseReader(warehouse.catalog()).read(releaseId, asOf, configuration.districtName());
    if (content.isEmpty()) {
      throw new JobException(ExitCode.USAGE, "仓库里还没有统计数据，请先运行 run 或 analyze。");
    }
    Path[] folder = new Path[1];
    report.stage(
        "publish",
        () -> {
          folder[0] = Release.publish(options.releases(), content);
          return 1;
        });
    Ledger.append(
        warehouse,
        new Ledger.Release(releaseId, asOf, clock.instant(), codeVersion, state, snapshots()));
    report.fact("release_id", "发布编号", releaseId);
    report.fact("accounts", "收件账", content.accounts());
    List<String> lines = new ArrayList<>();
    if (ingested != null) {
      lines.add(Accounts.files(ingested));
    }
    lines.addAll(Accounts.contents(warehouse.catalog()));
    lines.addAll(Headline.of(content));
    lines.add("发布：" + folder[0]);
    return new RunResult(judged(content, lines), true, folder[0], lines);
  }

  private ExitCode judged(ReleaseContent content, List<String> lines) {
    FailOn limit = options.failOn();
    if (limit == null || limit.count(content.findings()) <= limit.most()) {
      return ExitCode.DONE;
    }
    lines.add(
        "问题 "
            + limit.count(content.findings())
            + " 个，超过上限 "
            + limit.most()
            + " 个，见 checked.finding。");
    return ExitCode.FINDINGS;
  }

  private Optional<Ledger.Release> releaseOf(String state) {
    return Ledger.releases(warehouse.catalog()).stream()
        .filter(release -> release.fingerprint().equals(state))
        .filter(release -> options.asOf() == null || release.asOf().equals(asOf))
        .findFirst();
  }

  private RunResult nothingReadable(IngestResult ingested) {
    return new RunResult(
        ExitCode.NOTHING_READABLE,
        ingested.changed(),
        null,
        List.of(
            ingested.files() == 0
                ? "收件文件夹里没有文件：" + options.inbox()
                : "收件文件夹里没有能读取的文件。" + Accounts.files(ingested) + " 各文件的原因见 ./jixiao status。"));
  }

  /** What the results follow from: what stands in the verbatim layer, the program, the rules. */
  private String stateFingerprint() {
    List<String> parts = new ArrayList<>();
    parts.add(codeVersion);
    parts.add(configuration.hash());
    for (StoredSubmission row : StoredSubmission.all(warehouse.catalog()).values()) {
      parts.add(row.submissionId());
      parts.add(row.relativePath());
      parts.add(row.outcome());
    }
    for (Arrival file : Arrival.all(warehouse.catalog())) {
      if (file.is(Outcome.DUPLICATE)) {
        parts.add(file.relativePath());
        parts.add(file.sameAs());
      }
    }
    return Digest.ofTexts(parts);
  }

  private String snapshots() {
    Map<String, Long> snapshots = new TreeMap<>();
    for (Map.Entry<TableName, Long> entry :
        warehouse.catalog().snapshots(warehouse.tables().all()).entrySet()) {
      snapshots.put(entry.getKey().toString(), entry.getValue());
    }
    try {
      return new ObjectMapper().writeValueAsString(snapshots);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void account(IngestResult ingested) {
    report.fact("files", "文件", ingested.files());
    report.fact("files_new", "其中新内容", ingested.fresh());
    report.fact("files_read", "读取", ingested.read());
    report.fact("files_rejected", "退回", ingested.rejected());
    report.fact("files_ignored", "忽略", ingested.ignored());
    report.fact("files_duplicate", "重复", ingested.duplicate());
    if (!ingested.duplicates().isEmpty()) {
      report.fact("duplicates", "内容重复的文件（= 采用的一份）", ingested.duplicates());
    }
  }
}
