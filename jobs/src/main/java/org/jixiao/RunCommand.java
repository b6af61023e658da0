package org.jixiao;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jixiao.job.ExitCode;
import org.jixiao.job.JobException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: the scheduled job, from inbox to release. */
@Command(
    name = "run",
    description = "读取收件、识别、核对、统计、发布：定时任务。没有新内容时什么也不写。",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "INBOX",
      description = "收件文件夹：INBOX/<年度>/<部门>/…（默认读取自带的样例）")
  Path inbox;

  @Option(names = "--year", paramLabel = "YEAR", description = "只读取该年度文件夹")
  Integer year;

  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.carryOut(inbox != null ? inbox : sampleInbox(), year, null);
  }

  static Path sampleInbox() {
    Path home = CommonOptions.home();
    if (home == null) {
      throw new JobException(ExitCode.USAGE, "请给出收件文件夹，例如 ./jixiao run 收件/");
    }
    return home.resolve("jobs/samples/inbox");
  }
}
