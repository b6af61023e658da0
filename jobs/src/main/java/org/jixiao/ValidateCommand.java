package org.jixiao;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jixiao.job.CalendarDay;
import org.jixiao.job.FailOn;
import org.jixiao.job.validation.Validation;
import org.jixiao.job.validation.ValidationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: a department checks its own files before it hands them in. */
@Command(
    name = "validate",
    description = "部门报送前自己检查：逐个文件指出问题在哪一格、应为多少、怎么改。不用仓库，不改动所检查的文件。",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "要检查的文件或文件夹，可以给出多个")
  List<Path> paths;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "把 自评检查.html 和 自评检查.xlsx 写到这里（默认写到当前文件夹的 检查结果/；当前文件夹在所检查的文件夹之内时，写到它旁边）")
  Path output;

  @Option(names = "--json", description = "标准输出只给出一份 JSON；不另给 --output 时不写文件")
  boolean json;

  @Option(
      names = "--fail-on",
      paramLabel = "LIMIT",
      description = "问题超过上限时以 10 退出，如 fatal、answer:20（默认不限）")
  String failOn;

  @Mixin ConfigurationOptions settings;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    ValidationOptions options =
        new ValidationOptions(paths, output, json, failOn == null ? null : FailOn.parse(failOn));
    return new Validation(options, settings.configuration(), CalendarDay.of(Clock.systemUTC()))
        .run(spec.commandLine().getOut())
        .code();
  }
}
