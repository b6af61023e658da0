package org.jixiao;

import java.util.concurrent.Callable;
import org.jixiao.job.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code withdraw}: takes a submission out. */
@Command(
    name = "withdraw",
    description = "撤下一份报送：不再采用，原件留存，重算并发布。",
    mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SUBMISSION", description = "报送编号（可只写前几位）或收件路径")
  String submission;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由，记入运行记录")
  String reason;

  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.carryOut(null, null, new Decision(Decision.Kind.WITHDRAW, submission, reason));
  }
}
