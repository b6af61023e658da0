package org.jixiao;

import java.util.concurrent.Callable;
import org.jixiao.job.ReleaseDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what differs between two releases. */
@Command(
    name = "diff",
    description = "两次发布之间：新增、变更、减少的项目，和每个变动了的公布数。",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "RELEASE", description = "较早的发布编号，可只写开头")
  String earlier;

  @Parameters(index = "1", paramLabel = "RELEASE", description = "较晚的发布编号，可只写开头")
  String later;

  @Mixin CommonOptions common;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    ReleaseDiff.lines(common.warehouse, common.configuration(), earlier, later)
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
