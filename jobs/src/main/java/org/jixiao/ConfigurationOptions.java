package org.jixiao;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.job.Configuration;
import picocli.CommandLine.Option;

/** Where the configuration is, and how much is told on the terminal. */
final class ConfigurationOptions {
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

  private static Path folderOfCheckout() {
    Path home = CommonOptions.home();
    return home != null && Files.isDirectory(home.resolve("conf")) ? home.resolve("conf") : null;
  }
}
