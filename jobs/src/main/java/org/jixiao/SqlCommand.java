package org.jixiao;

import java.util.concurrent.Callable;
import org.jixiao.job.Query;
import org.jixiao.job.RowFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sql}: a query, its rows on standard output and nothing else there. */
@Command(
    name = "sql",
    description = "查询仓库，例如 ./jixiao sql \"SELECT * FROM statistics.score_summary\"",
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SELECT", description = "查询语句")
  String statement;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table、csv 或 json（默认 ${DEFAULT-VALUE}）",
      defaultValue = "table")
  RowFormat format;

  @Option(names = "--release", paramLabel = "ID", description = "查询某次发布时的数据（编号可只写开头；默认最近一次完整的结果）")
  String release;

  @Mixin CommonOptions common;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Query.run(
        common.warehouse,
        common.configuration(),
        release,
        statement,
        format,
        spec.commandLine().getOut());
    return 0;
  }
}
