package org.jixiao.job.validation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.check.Advice;
import org.jixiao.check.Waivers;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;
import org.jixiao.job.Configuration;
import org.jixiao.job.ExitCode;
import org.jixiao.job.FileNames;
import org.jixiao.job.JobException;
import org.jixiao.model.CheckedFile;
import org.jixiao.model.Finding;
import org.jixiao.model.Outcome;
import org.jixiao.model.SelfCheck;
import org.jixiao.model.SelfCheckFinding;
import org.jixiao.publish.SelfCheckFiles;
import org.jixiao.publish.SelfCheckJson;
import org.jixiao.publish.SelfCheckLines;

/** A department's check of its own files: no warehouse, no Spark, nothing kept. */
public final class Validation {
  private static final List<String> WEIGHTIEST_FIRST =
      List.of(Finding.FATAL, Finding.ANSWER, Finding.INFO);

  private final ValidationOptions options;
  private final FileReview review;
  private final Advice advice = Advice.load();
  private final LocalDate today;
  private final Waivers waivers;

  public Validation(ValidationOptions options, Configuration configuration, LocalDate today) {
    this.options = options;
    this.today = today;
    waivers = configuration.waivers().on(today);
    review =
        new FileReview(
            new DocumentReader(FormCatalogue.load(), configuration.limits()), configuration);
  }

  /**
   * Checks the files and prints what is found, each file's findings as soon as it and those before
   * it are read.
   *
   * @return how to exit
   * @throws JobException when a path cannot be read or the results cannot be written
   */
  public ExitCode run(PrintWriter out) {
    FileNames.requireChinese();
    List<ListedFile> files = FileListing.of(options.paths());
    Path folder = OutputFolder.of(options.output(), options.paths(), Path.of(""));
    PrintWriter told = options.json() ? new PrintWriter(Writer.nullWriter()) : out;
    SelfCheckLines lines = new SelfCheckLines(told);
    SelfCheck check = check(files, lines);
    boolean writes = !options.json() || options.output() != null;
    if (writes) {
      write(folder, check);
    }
    if (options.json()) {
      SelfCheckJson.print(check, out);
    } else {
      lines.summary(check, SelfCheckFiles.in(folder));
    }
    return judged(check, lines);
  }

  private SelfCheck check(List<ListedFile> files, SelfCheckLines lines) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<List<ReviewedFile>>> reviews = new ArrayList<>();
      for (ListedFile file : files) {
        Callable<List<ReviewedFile>> task = () -> review.of(file);
        reviews.add(threads.submit(task));
      }
      Repetitions repetitions = new Repetitions();
      List<CheckedFile> checked = new ArrayList<>();
      for (Future<List<ReviewedFile>> next : reviews) {
        for (ReviewedFile reviewed : next.get()) {
          CheckedFile file = checked(repetitions.after(reviewed));
          checked.add(file);
          lines.file(file);
        }
      }
      return new SelfCheck(today, checked);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private CheckedFile checked(ReviewedFile file) {
    return new CheckedFile(
        file.name(),
        file.mediaType(),
        file.sizeBytes(),
        file.outcome(),
        file.reason(),
        file.projects(),
        file.faults().stream()
            .map(this::finding)
            .sorted(Comparator.comparingInt(f -> WEIGHTIEST_FIRST.indexOf(f.severity())))
            .toList());
  }

  /** What is waived needs no answer, and says who agreed. */
  private SelfCheckFinding finding(PlacedFault placed) {
    var fault = placed.fault();
    String waived =
        waivers.reasonFor(
            fault.ruleId(), placed.fiscalYear(), placed.departmentName(), placed.projectName());
    return new SelfCheckFinding(
        fault.ruleId(),
        waived == null ? fault.severity() : Finding.INFO,
        placed.projectName(),
        placed.place(),
        fault.message(),
        fault.verbatim() == null ? fault.found() : PersonalText.withoutNumbers(fault.found()),
        fault.expected(),
        waived == null ? advice.on(fault.ruleId()) : "已豁免，不用说明：" + waived);
  }

  private static void write(Path folder, SelfCheck check) {
    try {
      Files.createDirectories(folder);
      SelfCheckFiles.write(folder, check);
    } catch (IOException e) {
      throw new JobException(
          ExitCode.USAGE, "结果无法写入：" + folder + "。请检查权限和磁盘，或用 --output 另指一个文件夹。", e);
    }
  }

  private ExitCode judged(SelfCheck check, SelfCheckLines lines) {
    if (check.files(Outcome.READ) == 0) {
      return ExitCode.NOTHING_READABLE;
    }
    if (options.failOn() == null || options.failOn().count(check) <= options.failOn().most()) {
      return ExitCode.DONE;
    }
    lines.tooMany(options.failOn().count(check), options.failOn().most());
    return ExitCode.FINDINGS;
  }
}
