package org.jixiao;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.job.Configuration;
import picocli.CommandLine.Option;

/** The options every command takes. */
final class CommonOptions {
  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description = "仓库文件夹（默认 ${DEFAULT-VALUE}）",
      defaultValue = "warehouse")
  Path warehouse;

  @Option(names = "--conf", paramLabel = "DIR", description = "配置文件夹（默认为程序所在文件夹的 conf）")
  Path conf;

  @Option(names = "-v", description = "把日志也写到终端")
  void verbose(boolean verbose) {
    if (verbose) {
      System.setProperty("jixiao.terminal.level", "info");
    }
  }

  /** Returns the configuration of the folder given, else of the checkout, else the packed one. */
  Configuration configuration() {
    return Configuration.load(conf != null ? conf : folderOfCheckout());
  }

  /** Returns the folder of the checkout the launcher runs from; null outside one. */
  static Path home() {
    String home = System.getProperty("jixiao.home");
    return home == null ? null : Path.of(home);
  }

  private static Path folderOfCheckout() {
    return home() != null && Files.isDirectory(home().resolve("conf"))
        ? home().resolve("conf")
        : null;
  }
}
