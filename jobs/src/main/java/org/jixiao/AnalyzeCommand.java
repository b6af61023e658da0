package org.jixiao;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code analyze}: interprets, checks and computes what is in the warehouse. */
@Command(name = "analyze", description = "识别、核对、统计已入库的内容。", mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.carryOut(null, null, null);
  }
}
