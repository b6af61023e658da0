package org.jixiao.inbox;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.FieldDictionary;

/** How a 自评汇总表 is recognised: {@code schemas/forms/project_list.yaml}. */
final class ProjectListRules implements Serializable {
  private static final long serialVersionUID = 1L;

  private final BlockLabels columns;
  private final Set<String> measures;
  private final Pattern totalRow;
  private final Pattern ignoredRow;
  private final Pattern section;
  private final Pattern departmentSection;

  /** The file as written. */
  record Source(
      String form,
      BlockLabels.Source columns,
      List<String> measures,
      String totalRows,
      String ignoredRows,
      String sections,
      String departmentSections) {}

  ProjectListRules(Source source, FieldDictionary dictionary, LabelRules labels) {
    columns = new BlockLabels(source.columns(), dictionary, labels);
    measures = Set.copyOf(source.measures());
    totalRow = Pattern.compile(source.totalRows());
    ignoredRow = Pattern.compile(source.ignoredRows(), Pattern.DOTALL);
    section = Pattern.compile(source.sections(), Pattern.DOTALL);
    departmentSection = Pattern.compile(source.departmentSections());
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
