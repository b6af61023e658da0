package org.jixiao;

import java.util.concurrent.Callable;
import org.jixiao.job.Reprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code publish}: renders the statistics of the warehouse. */
@Command(name = "publish", description = "把统计表排成工作簿和网页。", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  @Option(names = "--release", paramLabel = "ID", description = "把以前的一次发布原样再排一遍（编号可只写开头）；现行的发布不变")
  String release;

  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return release == null
        ? options.carryOut(null, null, null)
        : options.print(
            Reprint.run(
                options.common.warehouse,
                options.common.configuration(),
                options.releases,
                release));
  }
}
