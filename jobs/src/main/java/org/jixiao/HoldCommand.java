package org.jixiao;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jixiao.job.Approval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hold}: nothing is published until a run is approved. */
@Command(
    name = "hold",
    description = "暂停发布：以后的运行照常计算，但都待批，直到 approve。",
    mixinStandardHelpOptions = true)
final class HoldCommand implements Callable<Integer> {
  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由，记入运行记录")
  String reason;

  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.print(
        new Approval(options.runOptions(), options.common.configuration(), Clock.systemUTC())
            .hold(reason));
  }
}
