package org.jixiao.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.Finding;
import org.jixiao.model.Outcome;
import org.jixiao.model.SelfCheck;

/** What a department's check came to, in two sentences. */
final class SelfCheckSummary {
  private SelfCheckSummary() {}

  static List<String> sentences(SelfCheck check, Words words) {
    if (check.files().isEmpty()) {
      return List.of("没有文件。");
    }
    String files =
        Stream.of(Outcome.READ, Outcome.REJECTED, Outcome.IGNORED, Outcome.DUPLICATE)
            .map(outcome -> words.print("outcome", outcome.word()) + " " + check.files(outcome))
            .collect(Collectors.joining("，"));
    String findings =
        Stream.of(Finding.FATAL, Finding.ANSWER, Finding.INFO)
            .map(severity -> words.print("severity", severity) + " " + check.findings(severity))
            .collect(Collectors.joining("，"));
    return List.of(
        "文件 " + check.files().size() + " 个：" + files + "。",
        "读到项目 " + check.projects() + " 个。问题：" + findings + "。");
  }
}
