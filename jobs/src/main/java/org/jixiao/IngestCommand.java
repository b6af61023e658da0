package org.jixiao;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest}: takes new files in, verbatim. */
@Command(name = "ingest", description = "只读取收件，把新文件原样入库。", mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
  @Parameters(paramLabel = "INBOX", description = "收件文件夹：INBOX/<年度>/<部门>/…")
  Path inbox;

  @Option(names = "--year", paramLabel = "YEAR", description = "只读取该年度文件夹")
  Integer year;

  @Mixin WriteOptions options;

  @Override
  public Integer call() {
    return options.carryOut(inbox, year, null);
  }
}
