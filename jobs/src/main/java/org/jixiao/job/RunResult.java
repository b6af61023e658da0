package org.jixiao.job;

import java.nio.file.Path;
import java.util.List;

/**
 * How a run ended.
 *
 * @param changed whether anything was written
 * @param release folder of the release that now stands; null when there is none
 * @param lines what to tell the user, in Chinese
 */
public record RunResult(ExitCode exitCode, boolean changed, Path release, List<String> lines) {
  public RunResult {
    lines = List.copyOf(lines);
  }

  static RunResult unchanged(Path release) {
    List<String> lines =
        release == null ? List.of("没有新内容，未写入任何数据。") : List.of("没有新内容，未写入任何数据。现行发布：" + release);
    return new RunResult(ExitCode.DONE, false, release, lines);
  }
}
