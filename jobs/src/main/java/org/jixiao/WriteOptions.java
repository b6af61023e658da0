package org.jixiao;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jixiao.job.Decision;
import org.jixiao.job.DistrictRun;
import org.jixiao.job.FailOn;
import org.jixiao.job.RunOptions;
import org.jixiao.job.RunResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of commands that write to the warehouse, and how they are carried out. */
final class WriteOptions {
  @Mixin CommonOptions common;

  @Option(
      names = "--releases",
      paramLabel = "DIR",
      description = "发布文件夹（默认 ${DEFAULT-VALUE}）",
      defaultValue = "releases")
  Path releases;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master，如 local[2]、spark://主机:7077、yarn（默认本机全部核）")
  String master;

  @Option(names = "--as-of", paramLabel = "DATE", description = "发布所说的日期，如 2026-04-30（默认今天）")
  LocalDate asOf;

  @Option(
      names = "--fail-on",
      paramLabel = "LIMIT",
      description = "问题超过上限时以 10 退出，如 fatal、answer:20（默认不限）")
  String failOn;

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  /**
   * Runs the command and tells how it ended.
   *
   * @param inbox folder to read; null for a command that reads none
   * @param year only that year's folders; null for all
   * @param decision about a submission; null for none
   * @return the exit code
   */
  int carryOut(Path inbox, Integer year, Decision decision) {
    RunOptions options = runOptions(inbox, year, decision);
    return print(new DistrictRun(options, common.configuration(), Clock.systemUTC()).run());
  }

  /** Returns the options of a command that reads no inbox. */
  RunOptions runOptions() {
    return runOptions(null, null, null);
  }

  /** Prints how a command ended and returns its exit code. */
  int print(RunResult result) {
    result.lines().forEach(command.commandLine().getOut()::println);
    return result.exitCode().code();
  }

  private RunOptions runOptions(Path inbox, Integer year, Decision decision) {
    return new RunOptions(
        command.name(),
        inbox,
        year,
        common.warehouse,
        releases,
        common.settings.conf,
        master,
        asOf,
        failOn == null ? null : FailOn.parse(failOn),
        decision);
  }
}
