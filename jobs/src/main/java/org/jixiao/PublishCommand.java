package org.jixiao;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code publish}: renders the statistics of the warehouse. */
@Command(name = "publish", description = "把统计表排成工作簿和网页。", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.carryOut(null, null);
  }
}
