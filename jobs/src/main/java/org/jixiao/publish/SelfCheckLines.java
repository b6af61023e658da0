package org.jixiao.publish;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.model.CheckedFile;
import org.jixiao.model.Finding;
import org.jixiao.model.Outcome;
import org.jixiao.model.SelfCheck;
import org.jixiao.model.SelfCheckFinding;

/** A department's check of its own files as lines on a terminal, each file when it is done. */
public final class SelfCheckLines {
  private final PrintWriter out;
  private final Words words = new Words();

  public SelfCheckLines(PrintWriter out) {
    this.out = out;
  }

  /** Prints what was read in a file and what is the matter with it. */
  public void file(CheckedFile file) {
    out.println(file.path() + "：" + account(file));
    for (SelfCheckFinding f : file.findings()) {
      SelfCheckItem item = SelfCheckItem.of(f, file.path(), words);
      out.println("  [" + item.severity() + "] " + item.message() + "（" + item.rule() + "）");
      line("项目", item.project());
      line("位置", item.within());
      line("所见", item.found());
      line("应为", item.expected());
      line("办法", item.advice());
    }
    out.flush();
  }

  /** Prints how many files, projects and findings there were, and where the results lie. */
  public void summary(SelfCheck check, List<Path> results) {
    out.println();
    SelfCheckSummary.sentences(check, words).forEach(out::println);
    results.forEach(path -> out.println("结果：" + path));
  }

  /** Prints that more was found than is tolerated. */
  public void tooMany(long count, long most) {
    out.println("问题 " + count + " 个，超过上限 " + most + " 个。");
  }

  private String account(CheckedFile file) {
    if (file.outcome() != Outcome.READ) {
      return words.print("outcome", file.outcome().word());
    }
    String read = "读到 " + file.projects().size() + " 个项目";
    boolean sound =
        file.findings().stream().allMatch(finding -> finding.severity().equals(Finding.INFO));
    return read + (sound ? "，没有需要改正或说明的问题" : "");
  }

  private void line(String label, String text) {
    if (!text.isEmpty()) {
      out.println("      " + label + "：" + text);
    }
  }
}
