package org.jixiao;

import java.util.concurrent.Callable;
import org.jixiao.job.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code revert}: goes back to a submission. */
@Command(
    name = "revert",
    description = "回到以前的一份报送：重新采用它，撤下在同一位置替换它的，重算并发布。",
    mixinStandardHelpOptions = true)
final class RevertCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SUBMISSION", description = "要重新采用的报送的编号（可只写前几位）")
  String submission;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由，记入运行记录")
  String reason;

  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.carryOut(null, null, new Decision(Decision.Kind.REVERT, submission, reason));
  }
}
