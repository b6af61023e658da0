package org.jixiao.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How many values were read rightly, wrongly, or not at all. */
final class CorpusScore {
  /** Texts of which the truth gives a part. */
  private static final Set<String> PARTLY =
      Set.of("application_text", "publication_text", "reason");

  private static final Set<String> LINE_FIELDS =
      CorpusFields.LINE.stream().map(CorpusFields.Of::name).collect(Collectors.toSet());

  /** Codes that say no code was found. */
  private static final Set<String> NO_CODE = Set.of("other", "none_stated");

  private int documents;
  private int truths;
  private int right;
  private int wrong;
  private final List<String> failures = new ArrayList<>();

  /** Returns the score of one document. */
  static CorpusScore of(CorpusDocument document, List<CorpusValue> found) {
    CorpusScore score = new CorpusScore();
    score.documents = 1;
    Map<String, CorpusValue> open = new LinkedHashMap<>();
    withoutSecondReading(found, document.truth()).forEach(value -> open.put(value.key(), value));
    for (CorpusValue truth : document.truth()) {
      score.truths++;
      CorpusValue read = open.remove(truth.key());
      if (read != null && agree(truth, read)) {
        score.right++;
      } else {
        score.wrong += read == null ? 0 : 1;
        score.fails(document, truth, truth.value(), read == null ? "nothing" : read.value());
      }
    }
    for (CorpusValue extra : open.values()) {
      if (!isExcused(extra, document.truth())) {
        score.wrong++;
        score.fails(document, extra, "nothing", extra.value());
      }
    }
    return score;
  }

  /**
   * A table within a report is read as a list too. Where the truth knows its projects as lines of
   * the report only, the list's money must agree with that of the lines or stand for it.
   */
  private static List<CorpusValue> withoutSecondReading(
      List<CorpusValue> found, List<CorpusValue> truth) {
    Set<String> lines = projects(truth, "line");
    lines.removeAll(projects(truth, "project"));
    Map<String, CorpusValue> once = new LinkedHashMap<>();
    for (CorpusValue value : found) {
      boolean second = value.kind().equals("project") && lines.contains(value.project());
      if (!second) {
        once.put(value.key(), value);
      }
    }
    for (CorpusValue value : found) {
      boolean second = value.kind().equals("project") && lines.contains(value.project());
      if (second && LINE_FIELDS.contains(value.field())) {
        CorpusValue line =
            new CorpusValue("line", value.project(), "-", value.field(), value.value());
        CorpusValue known = once.putIfAbsent(line.key(), line);
        if (known != null && !known.value().equals(line.value())) {
          once.put(value.key(), value);
        }
      }
    }
    return List.copyOf(once.values());
  }

  private static Set<String> projects(List<CorpusValue> values, String kind) {
    return values.stream()
        .filter(value -> value.kind().equals(kind))
        .map(CorpusValue::project)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean agree(CorpusValue truth, CorpusValue read) {
    return PARTLY.contains(truth.field())
        ? read.value().contains(truth.value())
        : read.value().equals(truth.value());
  }

  /** What the program adds by rule, beyond what is printed, is no misreading. */
  private static boolean isExcused(CorpusValue extra, List<CorpusValue> truth) {
    return switch (extra.field()) {
      case "target_operator" -> extra.value().equals("=");
      case "code" -> NO_CODE.contains(extra.value());
      case "deviation_text" -> extra.kind().equals("project") && isOfIndicators(extra, truth);
      default -> extra.kind().equals("flag");
    };
  }

  /** A form without a reason of its own has those of its indicators, one after the other. */
  private static boolean isOfIndicators(CorpusValue extra, List<CorpusValue> truth) {
    String rest = extra.value();
    for (CorpusValue value : truth) {
      boolean reason = value.kind().equals("indicator") && value.field().equals("deviation_text");
      if (reason && value.project().equals(extra.project())) {
        rest = rest.replace(value.value(), "");
      }
    }
    return rest.replace("；", "").isEmpty();
  }

  private void fails(CorpusDocument document, CorpusValue value, String expected, String found) {
    failures.add(document.name() + ": " + value + ": expected " + expected + ", found " + found);
  }

  void add(CorpusScore other) {
    documents += other.documents;
    truths += other.truths;
    right += other.right;
    wrong += other.wrong;
    failures.addAll(other.failures);
  }

  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  double recall() {
    return truths == 0 ? 1 : (double) right / truths;
  }

  List<String> failures() {
    return failures;
  }

  static String heading() {
    return String.format(
        Locale.ROOT,
        "%-14s %9s %7s %7s %6s %8s %10s %7s",
        "",
        "documents",
        "values",
        "right",
        "wrong",
        "missing",
        "precision",
        "recall");
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-14s %9d %7d %7d %6d %8d %10.4f %7.4f",
        name,
        documents,
        truths,
        right,
        wrong,
        truths - right,
        precision(),
        recall());
  }
}
