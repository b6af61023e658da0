package org.jixiao.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.model.ReleaseContent;

/** The figures of one fiscal year under the names the brief's wording calls them by. */
final class BriefFigures {
  private final ReleaseContent content;
  private final Optional<Integer> year;
  private final Map<String, BriefTemplate.Pick> rows;
  private final RunningText text;
  private final Questions questions;

  /**
   * Names the figures.
   *
   * @param year the year the brief is of; empty when no statistic has a row
   */
  BriefFigures(
      ReleaseContent content,
      Optional<Integer> year,
      Map<String, BriefTemplate.Pick> rows,
      RunningText text,
      Questions questions) {
    this.content = content;
    this.year = year;
    this.rows = rows;
    this.text = text;
    this.questions = questions;
  }

  /** Returns the figure of that name; nothing when the release does not have it. */
  Told of(String name) {
    return switch (name) {
      case "year" -> Told.words(year.map(String::valueOf).orElse(""));
      case "last.year" -> Told.words(lastYear().map(String::valueOf).orElse(""));
      case "district" -> Told.words(content.districtName());
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

  boolean holds(BriefTemplate.Sentence sentence) {
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
    boolean last = name.startsWith(BriefNames.LAST);
    String bare = last ? name.substring(BriefNames.LAST.length()) : name;
    Optional<Integer> of = last ? lastYear() : year;
    int dot = bare.indexOf('.');
    String rowsName = dot < 0 ? bare : bare.substring(0, dot);
    BriefTemplate.Pick pick = rows.get(rowsName);
    if (of.isEmpty()) {
      return Told.NOTHING;
    }
    if (dot < 0) {
      return listed(pick, picked(pick, of.get()));
    }
    Rows found =
        pick == null
            ? Rows.of(content, rowsName).ofYear(of.get()).ofDistrict()
            : picked(pick, of.get());
    return found.first().map(row -> text.of(row, bare.substring(dot + 1))).orElse(Told.NOTHING);
  }

  private Told listed(BriefTemplate.Pick pick, Rows found) {
    List<String> said =
        found.all().stream()
            .map(row -> pick.each().say(column -> text.of(row, column)))
            .filter(words -> !words.isEmpty())
            .toList();
    int most = pick.first() == null ? said.size() : Math.min(pick.first(), said.size());
    return Told.words(
        said.stream().limit(most).collect(Collectors.joining(pick.joined()))
            + (most < said.size() ? pick.more() : ""));
  }

  private Rows picked(BriefTemplate.Pick pick, int of) {
    Rows found = Rows.of(content, pick.of()).ofYear(of);
    found = "department".equals(pick.scope()) ? found.ofDepartments() : found.ofDistrict();
    found = found.where(row -> matches(row, pick.where()));
    if (pick.order() != null) {
      found = found.sorted(Row.greatestFirst(pick.order()));
    }
    return pick.last().isEmpty()
        ? found
        : found
            .where(row -> !matches(row, pick.last()))
            .and(found.where(row -> matches(row, pick.last())));
  }

  private static boolean matches(Row row, Map<String, String> values) {
    return values.entrySet().stream().allMatch(v -> row.holds(v.getKey(), v.getValue()));
  }

  private Optional<Integer> lastYear() {
    return year.map(y -> y - 1).filter(Rows.years(content)::contains);
  }
}
