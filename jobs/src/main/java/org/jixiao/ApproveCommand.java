package org.jixiao;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jixiao.job.Approval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code approve}: publishes a run that was held. */
@Command(name = "approve", description = "放行待批的运行：它的结果成为现行的，并发布。", mixinStandardHelpOptions = true)
final class ApproveCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RUN", description = "运行编号，见 ./jixiao status")
  String run;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由，记入运行记录")
  String reason;

  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.print(
        new Approval(options.runOptions(), options.common.configuration(), Clock.systemUTC())
            .approve(run, reason));
  }
}
