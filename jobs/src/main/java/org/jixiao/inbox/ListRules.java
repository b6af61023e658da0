package org.jixiao.inbox;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.FieldDictionary;

/** How a list is recognised, one record per row: {@code project_list.yaml} and its like. */
final class ListRules implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final String form;
  private final BlockLabels columns;
  private final List<String> needs;
  private final Set<String> measures;
  private final Pattern totalRow;
  private final Pattern ignoredRow;
  private final Pattern section;
  private final Pattern departmentSection;
  private final boolean toEnd;
  private final boolean planned;
  private final boolean filled;
  private final Pattern otherTitle;

  /**
   * The file as written.
   *
   * @param form the kind of record a row becomes
   * @param needs fields its header must have, that which names the row first
   * @param measures fields of which its header must have one
   * @param totalRows of rows that add up others; null if there are none, as with what follows
   * @param toEnd whether nothing else stands below it on its sheet
   * @param planned whether its header may ask for nothing that came of a project
   * @param filled whether some row must say the last of what its header needs
   * @param otherTitles of texts above that tell another list
   */
  record Source(
      String form,
      BlockLabels.Source columns,
      List<String> needs,
      List<String> measures,
      String totalRows,
      String ignoredRows,
      String sections,
      String departmentSections,
      boolean toEnd,
      boolean planned,
      boolean filled,
      String otherTitles) {}

  ListRules(Source source, FieldDictionary dictionary, LabelRules labels) {
    form = source.form();
    needs = List.copyOf(source.needs());
    toEnd = source.toEnd();
    planned = source.planned();
    filled = source.filled();
    otherTitle = pattern(source.otherTitles());
    columns = new BlockLabels(source.columns(), dictionary, labels);
    measures = Set.copyOf(source.measures());
    totalRow = pattern(source.totalRows());
    ignoredRow = pattern(source.ignoredRows());
    section = pattern(source.sections());
    departmentSection = pattern(source.departmentSections());
  }

  private static Pattern pattern(String written) {
    return written == null ? NEVER : Pattern.compile(written, Pattern.DOTALL);
  }

  /** Returns the kind of record a row becomes. */
  String form() {
    return form;
  }

  /** Returns the fields its header must have, that which names the row first. */
  List<String> needs() {
    return needs;
  }

  /** Returns whether nothing else stands below it on its sheet. */
  boolean goesToEnd() {
    return toEnd;
  }

  /** Returns whether its header may ask for nothing that came of a project. */
  boolean isPlanned() {
    return planned;
  }

  /** Returns whether some row must say the last of what its header needs. */
  boolean isFilled() {
    return filled;
  }

  /** Returns whether a text above a header tells that it is of another list. */
  boolean isOtherTitle(String text) {
    return otherTitle.matcher(LabelRules.compact(text)).find();
  }

  boolean isSection(String text) {
    return section.matcher(LabelRules.compact(text)).matches();
  }

  /** Returns the department a heading between the rows names, if it does. */
  Optional<String> departmentOfSection(String text) {
    Matcher heading = departmentSection.matcher(LabelRules.compact(text));
    return heading.matches() ? Optional.of(heading.group(1)) : Optional.empty();
  }

  BlockLabels columns() {
    return columns;
  }

  boolean isMeasure(String field) {
    return measures.contains(field);
  }

  boolean isTotalRow(String text) {
    return totalRow.matcher(LabelRules.compact(text).replaceAll(":$", "")).matches();
  }

  boolean isIgnoredRow(String text) {
    return ignoredRow.matcher(LabelRules.compact(text)).matches();
  }
}
