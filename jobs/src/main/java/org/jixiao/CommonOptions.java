package org.jixiao;

import java.nio.file.Path;
import org.jixiao.job.Configuration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that knows a warehouse. */
final class CommonOptions {
  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description = "仓库文件夹（默认 ${DEFAULT-VALUE}）",
      defaultValue = "warehouse")
  Path warehouse;

  @Mixin ConfigurationOptions settings;

  Configuration configuration() {
    return settings.configuration();
  }

  /** Returns the folder of the checkout the launcher runs from; null outside one. */
  static Path home() {
    String home = System.getProperty("jixiao.home");
    return home == null ? null : Path.of(home);
  }
}
