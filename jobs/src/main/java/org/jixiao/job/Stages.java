package org.jixiao.job;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.interpret.Reference;
import org.jixiao.job.ledger.Ended;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.model.Outcome;
import org.jixiao.model.ReleaseContent;
import org.jixiao.statistics.ReferenceViews;
import org.jixiao.statistics.Statistic;
import org.jixiao.warehouse.Warehouse;

/** The stages of a run: what it computes, on a branch of the warehouse that only it sees. */
final class Stages {
  private final RunOptions options;
  private final Configuration configuration;
  private final Warehouse warehouse;
  private final RunReport report;
  private final String codeVersion;
  private final LocalDate asOf;
  private final Instant knownAt;
  private final Optional<LedgerRun> before;

  Stages(
      RunOptions options,
      Configuration configuration,
      Warehouse warehouse,
      RunReport report,
      String codeVersion,
      LocalDate asOf,
      Instant knownAt) {
    this.options = options;
    this.configuration = configuration;
    this.warehouse = warehouse;
    this.report = report;
    this.codeVersion = codeVersion;
    this.asOf = asOf;
    this.knownAt = knownAt;
    this.before = new Ledger(warehouse.catalog()).standing();
  }

  /** Runs the stages the command names. */
  Computed run(List<ScannedFile> files, Clock clock) {
    IngestResult ingested = null;
    if (options.inbox() != null) {
      ingested =
          new Ingest(warehouse, report, codeVersion, configuration.limits())
              .run(files, clock.instant());
      account(ingested);
      if (ingested.read() == 0) {
        return Computed.without(
            ExitCode.NOTHING_READABLE, ingested.changed(), ingested, nothingReadable(ingested));
      }
    }
    boolean changed = ingested != null && ingested.changed();
    if (options.decision() != null) {
      new SubmissionDecision(warehouse).carryOut(options.decision());
      changed = true;
    }
    if (options.command().equals("ingest")) {
      return Computed.without(ExitCode.DONE, changed, ingested, Accounts.files(ingested));
    }
    String state = stateFingerprint();
    if (!changed && isPublished(state)) {
      return Computed.without(ExitCode.DONE, false, ingested);
    }
    if (!options.command().equals("publish") || !isAnalyzed()) {
      analyze();
    }
    return options.command().equals("analyze")
        ? Computed.without(ExitCode.DONE, true, ingested, "统计表已更新。")
        : publish(ingested, state);
  }

  /** Whether the release that stands is of this state, and all there. */
  private boolean isPublished(String state) {
    return before
        .map(LedgerRun::releaseId)
        .flatMap(new Ledger(warehouse.catalog())::release)
        .filter(release -> release.fingerprint().equals(state))
        .filter(release -> options.asOf() == null || release.asOf().equals(asOf))
        .filter(release -> Release.isWhole(options.releases(), release.releaseId()))
        .isPresent();
  }

  /** Whether the statistics are of what stands now, by this program and configuration. */
  private boolean isAnalyzed() {
    return runsThatStood()
        .findFirst()
        .filter(run -> !run.command().equals("ingest") && meansTheSame(run))
        .isPresent();
  }

  /** Returns the run the tables after intake are of; files may have come in since. */
  private Optional<LedgerRun> madeTables() {
    return runsThatStood().filter(run -> !run.command().equals("ingest")).findFirst();
  }

  private Stream<LedgerRun> runsThatStood() {
    return new Ledger(warehouse.catalog())
        .runs().stream()
            .filter(run -> run.is(Ended.DONE) && run.snapshots() != null)
            .filter(run -> !run.command().equals("maintain"));
  }

  private boolean meansTheSame(LedgerRun run) {
    return codeVersion.equals(run.codeVersion())
        && configuration.hash().equals(run.configurationHash());
  }

  private void analyze() {
    Reference reference = configuration.reference();
    Statistic.registerFunctions(warehouse.spark());
    ReferenceViews.register(
        warehouse.spark(),
        reference.register(),
        reference.lexicon(),
        reference.gradeRegimes(),
        configuration.statistics());
    StandingSubmissions standing = StandingSubmissions.of(configuration, warehouse);
    report.stage("analyze", standing.paths().size(), () -> analyze(standing));
  }

  private long analyze(StandingSubmissions standing) {
    Scope scope =
        Scope.of(warehouse, standing, madeTables().filter(this::meansTheSame).isPresent());
    Extent extent = scope.extent();
    report.fact(
        "department_years_computed",
        "重算的部门年度",
        extent.isEverything() ? "全部" : extent.units().size());
    if (!extent.isNothing()) {
      DepartmentPass pass =
          new DepartmentPass(standing, warehouse.tables(), configuration.thresholds());
      new JobRunner(warehouse, report, extent)
          .run(
              Jobs.of(
                  standing,
                  scope,
                  warehouse.tables(),
                  Judgements.of(configuration, asOf, pass, standing),
                  configuration.signals(),
                  pass,
                  report.runId(),
                  knownAt));
    }
    List<String> unmatched = CorrectionsUnmatched.of(standing, warehouse.read(TableNames.RECORD));
    if (!unmatched.isEmpty()) {
      report.fact("corrections_unmatched", "没有对上任何内容的更正", unmatched);
    }
    return standing.paths().size();
  }

  private Computed publish(IngestResult ingested, String state) {
    String releaseId = asOf.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + state.substring(0, 8);
    ReleaseContent content =
        new ReleaseReader(warehouse.catalog())
            .read(
                releaseId,
                asOf,
                configuration.districtName(),
                configuration.reference().register());
    content = content.revising(new RevisionsSince(new Ledger(warehouse.catalog())).of(content));
    if (content.isEmpty()) {
      throw new JobException(
          ExitCode.USAGE,
          options.decision() == null
              ? "仓库里还没有统计数据，请先运行 run 或 analyze。"
              : "没有执行：照此办理之后仓库里没有任何项目，没有可以发布的。要从头开始，请用 --warehouse 另建一个仓库。");
    }
    report.fact("release_id", "发布编号", releaseId);
    List<String> unmatched = AnswersUnmatched.of(warehouse.catalog());
    if (!unmatched.isEmpty()) {
      report.fact("answers_unmatched", "没有对上现有问题的答复", unmatched);
    }
    report.fact("accounts", "收件账", content.accounts());
    List<String> lines = new ArrayList<>();
    if (ingested != null) {
      lines.add(Accounts.files(ingested));
    }
    lines.addAll(Accounts.contents(warehouse.catalog()));
    lines.addAll(Headline.of(content));
    return new Computed(judged(content, lines), true, ingested, content, state, lines);
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

  private String nothingReadable(IngestResult ingested) {
    return ingested.files() == 0
        ? "收件文件夹里没有文件：" + options.inbox()
        : "收件文件夹里没有能读取的文件。" + Accounts.files(ingested) + " 各文件的原因见 ./jixiao status。";
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
