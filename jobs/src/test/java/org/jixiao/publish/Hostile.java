package org.jixiao.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.model.Answer;
import org.jixiao.model.Finding;
import org.jixiao.model.QuotedTable;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Revision;
import org.jixiao.model.Revisions;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.jixiao.model.Submission;

/** A release whose names and texts are meant to run somewhere. */
final class Hostile {
  static final List<String> WORDS =
      List.of(
          "<script>window.ran = 1</script>",
          "</script><script>window.ran = 1</script>",
          "\"><img src=x onerror=\"window.ran = 1\">",
          "'><svg onload=window.ran=1>",
          "<!--<script>",
          "]]><b>",
          "=cmd|'/c calc'!A1",
          "+1+1",
          "-2+3",
          "@SUM(A1)",
          "=HYPERLINK(\"http://x\")",
          "\t=1+1",
          "＝1+1",
          "{{constructor.constructor('window.ran=1')()}}",
          "${window.ran=1}",
          "<#assign x=1>",
          "javascript:window.ran=1",
          "%3Cscript%3E",
          "a\u2028b\u2029c",
          "\u202Eabc",
          "__proto__",
          "constructor",
          "a!b!C3");

  // What the page tells rows apart by.
  private static final Set<String> KEPT = Set.of("district", "department", "cause", "measure");

  private Hostile() {}

  static ReleaseContent content() {
    return of(WORDS);
  }

  /** Returns the made-up district with its names and texts replaced, in turn, by these words. */
  static ReleaseContent of(List<String> words) {
    ReleaseContent plain = District.detailed();
    return new ReleaseContent(
        plain.releaseId(),
        plain.asOf(),
        words.get(0),
        plain.statistics().stream()
            .map(
                t ->
                    new StatisticTable(
                        t.name(),
                        t.title(),
                        t.grain(),
                        words.get(0),
                        t.version(),
                        t.columns(),
                        rows(t.rows(), words)))
            .toList(),
        plain.findings().stream().map(f -> finding(f, words)).toList(),
        words,
        plain.submissions().stream().map(s -> submission(s, words)).toList(),
        words,
        List.of(),
        plain.details().stream()
            .map(t -> new QuotedTable(t.name(), t.columns(), rows(t.rows(), words)))
            .toList(),
        plain.findings().stream().map(f -> answer(f, words)).toList(),
        new Revisions(words.get(0), plain.asOf(), words.stream().map(Hostile::revision).toList()));
  }

  private static Answer answer(Finding f, List<String> words) {
    String word = words.get(Math.floorMod(f.findingId().hashCode(), words.size()));
    return new Answer(f.fiscalYear(), word, word, word, word, f.submissionId(), word, word);
  }

  private static Revision revision(String word) {
    StatisticColumn column = new StatisticColumn(word, word, word, -1);
    return new Revision(word, 2023, Revision.MOVED, word, column, word, word, null);
  }

  private static List<List<Object>> rows(List<List<Object>> rows, List<String> words) {
    List<List<Object>> hostile = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Object> row = new ArrayList<>(rows.get(r));
      for (int c = 1; c < row.size(); c++) {
        if (row.get(c) instanceof String word && !KEPT.contains(word)) {
          row.set(c, words.get((r + c - 1) % words.size()));
        }
      }
      hostile.add(row);
    }
    return hostile;
  }

  private static Finding finding(Finding f, List<String> words) {
    int n = Math.floorMod(f.findingId().hashCode(), words.size());
    String word = words.get(n);
    return new Finding(
        f.findingId(),
        word,
        f.severity(),
        f.fiscalYear(),
        word,
        word,
        f.submissionId(),
        word,
        word,
        word,
        word,
        false,
        null);
  }

  private static Submission submission(Submission s, List<String> words) {
    String word = words.get(Math.floorMod(s.relativePath().hashCode(), words.size()));
    return new Submission(
        s.submissionId(),
        word,
        word,
        s.mediaType(),
        s.sizeBytes(),
        s.content(),
        s.receivedAt(),
        s.outcome(),
        word,
        word,
        s.cellsRead(),
        s.cellsMapped(),
        s.cellsIgnored(),
        s.cellsUnmapped(),
        s.codeVersion());
  }
}
