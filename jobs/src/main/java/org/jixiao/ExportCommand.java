package org.jixiao;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jixiao.job.Export;
import org.jixiao.job.FileFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: a table as a file for other programs. */
@Command(name = "export", description = "把一张表导出为文件，个人信息默认遮盖。", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TABLE", description = "表名，如 statistics.score_summary")
  String table;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv（带 BOM）、xlsx 或 parquet（默认 ${DEFAULT-VALUE}）",
      defaultValue = "csv")
  FileFormat format;

  @Option(names = "--output", paramLabel = "PATH", required = true, description = "输出文件")
  Path output;

  @Option(names = "--with-personal", description = "不遮盖个人信息")
  boolean withPersonal;

  @Option(names = "--release", paramLabel = "ID", description = "导出某次发布时的数据（编号可只写开头；默认最近一次完整的结果）")
  String release;

  @Mixin CommonOptions common;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    long rows =
        Export.run(
            common.warehouse, common.configuration(), release, table, format, output, withPersonal);
    spec.commandLine().getOut().println("已导出 " + rows + " 行：" + output);
    return 0;
  }
}
