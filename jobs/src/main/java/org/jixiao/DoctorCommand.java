package org.jixiao;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jixiao.job.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code doctor}: heals a warehouse after a crash. */
@Command(
    name = "doctor",
    description = "检查仓库；修复断电、强制结束和目录文件损坏留下的问题，并说明做了什么。",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.print(
        new Doctor(options.runOptions(), options.common.configuration(), Clock.systemUTC()).run());
  }
}
