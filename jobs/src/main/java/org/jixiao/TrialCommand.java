package org.jixiao;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code trial}: one process that does what others do most, so that the launcher can keep their
 * classes in one archive.
 */
@Command(name = "trial", hidden = true, description = "供启动器准备快速启动：在给出的空文件夹里试做一遍。")
final class TrialCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "空文件夹，用后可删")
  Path folder;

  @Override
  public Integer call() {
    String inbox = RunCommand.sampleInbox().toString();
    int checked = Main.run("validate", inbox, "--output", folder.resolve("checked").toString());
    int ran =
        Main.run(
            "run",
            inbox,
            "--warehouse",
            folder.resolve("warehouse").toString(),
            "--releases",
            folder.resolve("releases").toString());
    return Math.max(checked, ran);
  }
}
