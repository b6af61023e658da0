package org.jixiao;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jixiao.generate.DistrictOrder;
import org.jixiao.generate.SyntheticDistrict;
import org.jixiao.job.Configuration;
import org.jixiao.job.ExitCode;
import org.jixiao.job.JobException;
import org.jixiao.model.GradeRegime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate}: a synthetic district, for trying the program at any size. */
@Command(
    name = "generate",
    description = "生成虚构的一个区：各部门的自评材料（inbox）、部门名册（conf）和正确答案（truth）。同样的参数得到同样的文件。",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @Option(names = "--departments", paramLabel = "N", description = "部门个数（默认 ${DEFAULT-VALUE}）")
  int departments = 40;

  @Option(
      names = "--projects",
      paramLabel = "N",
      description = "全区每年的项目个数（默认 ${DEFAULT-VALUE}），不少于部门个数")
  int projects = 1_000;

  @Option(
      names = "--years",
      paramLabel = "N",
      description = "年度个数，从 " + DistrictOrder.FIRST_YEAR + " 年起（默认 ${DEFAULT-VALUE}）")
  int years = 1;

  @Option(names = "--seed", paramLabel = "N", description = "随机种子（默认 ${DEFAULT-VALUE}）")
  long seed = 1;

  @Option(names = "--faults", description = "埋入差错，每处记入 truth/faults.csv")
  boolean faults;

  @Option(names = "--output", paramLabel = "DIR", required = true, description = "空文件夹，或将要新建的文件夹")
  Path output;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Configuration packed = Configuration.load(null);
    DistrictOrder order = order(packed.districtName());
    requireEmpty();
    SyntheticDistrict district = new SyntheticDistrict(order, year -> regime(packed, year));
    try {
      int files = district.write(output);
      PrintWriter out = spec.commandLine().getOut();
      out.printf("已生成 %d 个部门、%d 个年度、每年 %d 个项目，共 %d 个文件。%n", departments, years, projects, files);
      out.printf("./jixiao run %s --conf %s%n", output.resolve("inbox"), output.resolve("conf"));
    } catch (IOException e) {
      throw new JobException(ExitCode.USAGE, "不能写入 " + output + "：" + e, e);
    }
    return ExitCode.DONE.code();
  }

  private DistrictOrder order(String name) {
    try {
      return new DistrictOrder(name, departments, projects, years, seed, faults);
    } catch (IllegalArgumentException e) {
      throw new JobException(ExitCode.USAGE, e.getMessage(), e);
    }
  }

  private void requireEmpty() {
    if (!Files.exists(output)) {
      return;
    }
    try (Stream<Path> inside = Files.list(output)) {
      if (inside.findAny().isPresent()) {
        throw new JobException(ExitCode.USAGE, output + " 不是空文件夹，请另给一个 --output。");
      }
    } catch (IOException e) {
      throw new JobException(ExitCode.USAGE, output + " 不是可以写入的文件夹。", e);
    }
  }

  private static GradeRegime regime(Configuration configuration, int year) {
    return configuration.gradesOf(year).orElseThrow();
  }
}
