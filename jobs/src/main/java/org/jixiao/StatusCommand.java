package org.jixiao;

import java.util.concurrent.Callable;
import org.jixiao.job.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: last runs, releases, who has not reported, what was turned back. */
@Command(name = "status", description = "最近的运行和发布、未报部门、退回的文件。", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @Mixin CommonOptions common;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Status.lines(common.warehouse, common.configuration())
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
