package org.jixiao.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.ReleaseContent;

/** The figures of one fiscal year under the names a paper's wording calls them by. */
final class PaperFigures {
  private final ReleaseContent content;
  private final PaperSubject subject;
  private final Map<String, PaperTemplate.Pick> rows;
  private final RunningText text;
  private final Questions questions;

  /**
   * Names the figures.
   *
   * @param rows what the wording prints side by side, by name
   */
  PaperFigures(
      ReleaseContent content,
      PaperSubject subject,
      Map<String, PaperTemplate.Pick> rows,
      RunningText text,
      Questions questions) {
    this.content = content;
    this.subject = subject;
    this.rows = rows;
    this.text = text;
    this.questions = questions;
  }

  /** Returns the figure of that name; nothing when the release does not have it. */
  Told of(String name) {
    return switch (name) {
      case "year" -> Told.words(subject.year().map(String::valueOf).orElse(""));
      case "last.year" -> Told.words(lastYear().map(String::valueOf).orElse(""));
      case "district" -> Told.words(content.districtName());
      case "department" -> Told.words(subject.department().orElse(""));
      case "as_of" -> Told.words(PrintedDate.of(content.asOf()));
      case "release" -> Told.words(content.releaseId());
      case "asked.items" -> questions.countOfItems();
      case "asked.departments" -> questions.countOfDepartments();
      case "asked.hints" -> questions.countOfHints();
      default -> ofRows(name);
    };
  }

  /** Returns the heading of a column of a statistic. */
  Optional<String> label(String name) {
    int dot = name.indexOf('.');
    return Rows.of(content, name.substring(0, dot))
        .first()
        .map(row -> row.figure(name.substring(dot + 1)).column().label());
  }

  boolean holds(PaperTemplate.Sentence sentence) {
    boolean every =
        sentence.when().entrySet().stream()
            .allMatch(
                condition ->
                    condition
                        .getValue()
                        .map(least -> of(condition.getKey()).isAtLeast(least))
                        .orElseGet(() -> of(condition.getKey()).isSomething()));
    return every && sentence.unless().stream().noneMatch(name -> of(name).isSomething());
  }

  private Told ofRows(String name) {
    boolean last = name.startsWith(PaperNames.LAST);
    String bare = last ? name.substring(PaperNames.LAST.length()) : name;
    Optional<Integer> of = last ? lastYear() : subject.year();
    int dot = bare.indexOf('.');
    String rowsName = dot < 0 ? bare : bare.substring(0, dot);
    PaperTemplate.Pick pick = rows.get(rowsName);
    if (of.isEmpty()) {
      return Told.NOTHING;
    }
    if (dot < 0) {
      return listed(pick, said(pick, of.get()));
    }
    Rows found =
        pick == null
            ? Rows.of(content, rowsName).ofYear(of.get()).of(subject)
            : picked(pick, of.get());
    return found.first().map(row -> text.of(row, bare.substring(dot + 1))).orElse(Told.NOTHING);
  }

  /** Returns the rows of that name in lines, each with what joins it to the next. */
  List<String> lines(String name) {
    PaperTemplate.Pick pick = rows.get(name);
    List<Row> found = subject.year().map(year -> picked(pick, year).all()).orElse(List.of());
    Map<String, Set<String>> together = new LinkedHashMap<>();
    for (Row row : found) {
      String words = said(pick, row);
      if (!words.isEmpty()) {
        together.computeIfAbsent(beginning(pick, row), b -> new LinkedHashSet<>()).add(words);
      }
    }
    List<String> lines = new ArrayList<>();
    together.forEach(
        (beginning, said) -> {
          if (pick.under() == null) {
            lines.addAll(said);
          } else {
            lines.add(beginning + String.join("；", said));
          }
        });
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, lines.get(i) + (i + 1 < lines.size() ? pick.joined() : "。"));
    }
    return lines;
  }

  private String beginning(PaperTemplate.Pick pick, Row row) {
    return pick.under() == null ? "" : pick.under().say(column -> text.of(row, column));
  }

  private List<String> said(PaperTemplate.Pick pick, int of) {
    return picked(pick, of).all().stream()
        .map(row -> said(pick, row))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private String said(PaperTemplate.Pick pick, Row row) {
    return pick.each().stream()
        .map(wording -> wording.say(column -> text.of(row, column)))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Told listed(PaperTemplate.Pick pick, List<String> said) {
    int most = pick.first() == null ? said.size() : Math.min(pick.first(), said.size());
    return Told.words(
        said.stream().limit(most).collect(Collectors.joining(pick.joined()))
            + (most < said.size() ? pick.more() : ""));
  }

  private Rows picked(PaperTemplate.Pick pick, int of) {
    Rows found = Rows.of(content, pick.of()).ofYear(of);
    found = "department".equals(pick.scope()) ? found.ofDepartments() : found.of(subject);
    found = found.where(row -> isPicked(row, pick));
    if (pick.order() != null) {
      found = found.sorted(Row.greatestFirst(pick.order()));
    }
    return pick.last().isEmpty()
        ? found
        : found
            .where(row -> !matches(row, pick.last()))
            .and(found.where(row -> matches(row, pick.last())));
  }

  private static boolean isPicked(Row row, PaperTemplate.Pick pick) {
    return matches(row, pick.where())
        && pick.except().entrySet().stream().noneMatch(e -> row.holds(e.getKey(), e.getValue()))
        && pick.below().entrySet().stream()
            .allMatch(
                b -> row.number(b.getKey()).filter(n -> n.compareTo(b.getValue()) < 0).isPresent());
  }

  private static boolean matches(Row row, Map<String, String> values) {
    return values.entrySet().stream().allMatch(v -> row.holds(v.getKey(), v.getValue()));
  }

  private Optional<Integer> lastYear() {
    return subject.year().map(y -> y - 1).filter(content.years()::contains);
  }
}
