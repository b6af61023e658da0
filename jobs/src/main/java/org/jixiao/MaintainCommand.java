package org.jixiao;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jixiao.job.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code maintain}: keeps the warehouse small and quick. */
@Command(
    name = "maintain",
    description = "维护仓库：合并小文件，清除过期状态和无主文件。默认只预告；各次发布不受影响。",
    mixinStandardHelpOptions = true)
final class MaintainCommand implements Callable<Integer> {
  @Option(
      names = "--keep-days",
      paramLabel = "DAYS",
      description = "没有发布的旧状态保留几天（默认 ${DEFAULT-VALUE}）",
      defaultValue = "30")
  int keepDays;

  @Option(names = "--apply", description = "真正执行；不加时只预告")
  boolean apply;

  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.print(
        new Upkeep(options.runOptions(), options.common.configuration(), Clock.systemUTC())
            .run(keepDays, apply));
  }
}
