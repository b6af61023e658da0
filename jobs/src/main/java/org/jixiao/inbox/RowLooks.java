package org.jixiao.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a row looks like, judged by its printed labels alone. */
final class RowLooks {
  private static final Set<String> MONEY =
      Set.of("initial_budget_yuan", "annual_budget_yuan", "executed_yuan");
  private static final Set<String> EVALUATED =
      Set.of("executed_yuan", "actual_text", "score_points", "execution_score_points");

  private static final Set<String> OUTCOMES =
      Set.of(
          "executed_yuan",
          "declared_execution_rate_pct",
          "execution_score_points",
          "score_points",
          "declared_grade",
          "achievement_text",
          "deviation_text",
          "measure_text");

  private static final Pattern FIGURE = Pattern.compile("[-\\d,.]+%?");
  private static final Pattern AMOUNT = Pattern.compile("[-￥¥]?\\d[\\d,.]*(?:%|[亿百万千]*元?)");
  private static final int LOOK_DOWN = 50;
  private static final int LOOK_UP = 5;

  private final Grid grid;
  private final LabelRules labels;
  private final ProjectFormRules form;
  private final ListRules projects;
  private final List<ListRules> lists;

  RowLooks(Grid grid, FormCatalogue catalogue) {
    this.grid = grid;
    this.labels = catalogue.labels();
    this.form = catalogue.form();
    this.projects = catalogue.projects();
    this.lists = catalogue.lists();
  }

  /** Returns the title that stands in a row, with nothing but notes beside it. */
  Optional<Label> title(int row) {
    if (!grid.hangingInto(row).isEmpty()) {
      return Optional.empty();
    }
    Label title = null;
    for (Cell cell : grid.row(row)) {
      Label label = labels.label(cell.text());
      if (title == null && form.isTitle(label)) {
        title = label;
      } else if (!isRemark(cell)) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(title);
  }

  /** Returns whether a cell is a year, a note of the unit or passed over by name. */
  boolean isRemark(Cell cell) {
    return labels.isFiscalYear(cell.text())
        || labels.isUnitNote(cell.text())
        || form.isIgnored(cell.text());
  }

  /** Returns whether all of a row is years and notes of the unit, as stand above a form. */
  boolean isPreamble(int row) {
    return grid.row(row).stream()
        .allMatch(c -> labels.isFiscalYear(c.text()) || labels.isUnitNote(c.text()));
  }

  /** Returns whether a row names the project of a form: 项目名称, then the name. */
  boolean isAnchor(int row) {
    boolean named =
        grid.row(row).stream()
            .anyMatch(
                cell ->
                    namesProject(labels.label(cell.text()))
                        || InlinePairs.of(cell, form.header(), labels).stream()
                            .anyMatch(pair -> pair.field().equals("project_name")));
    return named && !hasMeasure(row, projects) && list(row).isEmpty();
  }

  private boolean namesProject(Label label) {
    return form.header().field(label).filter("project_name"::equals).isPresent();
  }

  private boolean hasMeasure(int row, ListRules list) {
    return grid.row(row).stream()
        .anyMatch(cell -> field(cell, list).filter(list::isMeasure).isPresent());
  }

  private static boolean namesRow(Label label, ListRules list) {
    return list.columns().field(label).filter(list.needs().get(0)::equals).isPresent();
  }

  private Optional<String> field(Cell cell, ListRules list) {
    return list.columns().field(labels.label(cell.text()));
  }

  /** Returns the kind of list whose header begins in a row. */
  Optional<ListRules> list(int row) {
    List<Label> printed = grid.seen(row).stream().map(c -> labels.label(c.text())).toList();
    return lists.stream()
        .filter(list -> printed.stream().anyMatch(label -> namesRow(label, list)))
        .filter(list -> isHeader(row, list))
        .findFirst();
  }

  /**
   * Returns whether a row begins the header of a list: what its rows are called and a measure, no
   * figures among them, and below the name no further label, as there is on a form.
   */
  private boolean isHeader(int row, ListRules list) {
    Cell name = null;
    for (Cell cell : grid.seen(row)) {
      Label label = labels.label(cell.text());
      if (name == null && form.funding().isName(label) && !form.funding().knows(label)) {
        return false;
      }
      if (name == null && namesRow(label, list)) {
        name = cell;
      }
    }
    return name != null
        && (hasMeasure(row, list) || measuresBelow(row, list))
        && hasAll(row, list)
        && (!list.isPlanned() || asksForNothing(row, list))
        && (!list.isFilled() || isFilled(row, list))
        && !isUnderOtherTitle(row, list)
        && grid.row(row).stream().noneMatch(RowLooks::isFigure)
        && !labelBelow(name, row);
  }

  private static boolean isAmount(Cell cell) {
    return AMOUNT.matcher(LabelRules.compact(cell.text())).matches();
  }

  private static boolean isFigure(Cell cell) {
    return FIGURE.matcher(LabelRules.compact(cell.text())).matches();
  }

  private boolean labelBelow(Cell name, int row) {
    return grid.rowNumbers(row + 1, row + LOOK_DOWN).stream()
        .limit(1)
        .flatMap(next -> grid.row(next).stream())
        .filter(cell -> cell.sharedColumns(name) > 0)
        .map(cell -> labels.label(cell.text()))
        .anyMatch(
            label ->
                form.header().knows(label)
                    || form.funding().isName(label)
                    || form.indicator().isName(label));
  }

  private boolean measuresBelow(int row, ListRules list) {
    return grid.rowNumbers(row + 1, lastHeader(row, list)).stream()
        .anyMatch(below -> hasMeasure(below, list));
  }

  private boolean hasAll(int row, ListRules list) {
    Set<String> fields = new HashSet<>();
    for (int r : grid.rowNumbers(row, lastHeader(row, list))) {
      grid.row(r).forEach(cell -> field(cell, list).ifPresent(fields::add));
    }
    return fields.containsAll(list.needs());
  }

  private boolean asksForNothing(int row, ListRules list) {
    return grid.rowNumbers(row, lastHeader(row, list)).stream()
        .flatMap(r -> grid.row(r).stream())
        .allMatch(cell -> field(cell, projects).filter(OUTCOMES::contains).isEmpty());
  }

  private boolean isFilled(int row, ListRules list) {
    String needed = list.needs().get(list.needs().size() - 1);
    int last = lastHeader(row, list);
    return grid.rowNumbers(row, last).stream()
        .flatMap(r -> grid.row(r).stream())
        .filter(cell -> field(cell, list).filter(needed::equals).isPresent())
        .anyMatch(
            header ->
                grid.rowNumbers(last + 1, Integer.MAX_VALUE - 1).stream()
                    .flatMap(r -> grid.row(r).stream())
                    .anyMatch(cell -> cell.sharedColumns(header) > 0 && isFigure(cell)));
  }

  private boolean isUnderOtherTitle(int row, ListRules list) {
    return list.isOtherTitle(grid.name())
        || grid.rowNumbers(row - LOOK_UP, row - 1).stream()
            .flatMap(r -> grid.row(r).stream())
            .anyMatch(cell -> list.isOtherTitle(cell.text()));
  }

  /** Returns the last row of the header of a list that begins in a row. */
  int lastHeader(int row, ListRules list) {
    return new HeaderRows(grid, list.columns(), labels).last(row);
  }

  boolean isFundingHeader(int row) {
    Set<String> fields = fields(row, form.funding());
    boolean money = fields.stream().anyMatch(MONEY::contains);
    return money && fields.size() >= 2 && !isPairs(row);
  }

  /** Returns whether amounts stand beside their labels, as in 全年预算数 · 80 · 全年执行数 · 76. */
  private boolean isPairs(int row) {
    List<Cell> cells = grid.row(row);
    for (int i = 1; i < cells.size(); i++) {
      Optional<String> label = form.funding().field(labels.label(cells.get(i - 1).text()));
      if (label.filter(MONEY::contains).isPresent() && isAmount(cells.get(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isIndicatorHeader(int row) {
    Set<String> fields = fields(row, form.indicator());
    if (fields.size() >= 2 && grid.row(row).stream().allMatch(this::isOfIndicators)) {
      int last = new HeaderRows(grid, form.indicator(), labels).last(row);
      grid.rowNumbers(row + 1, last).forEach(r -> fields.addAll(fields(r, form.indicator())));
    }
    boolean level = fields.stream().anyMatch(Columns::isLevel);
    return level && (fields.contains("target_text") || fields.contains("actual_text"));
  }

  private boolean isOfIndicators(Cell cell) {
    Label label = labels.label(cell.text());
    return form.indicator().knows(label) || form.indicator().isName(label);
  }

  /** Returns whether a header row asks what came of the plan, as planning forms do not. */
  boolean asksForResults(int row) {
    Set<String> fields = fields(row, form.funding());
    fields.addAll(fields(row, form.indicator()));
    return fields.stream().anyMatch(EVALUATED::contains);
  }

  private Set<String> fields(int row, BlockLabels block) {
    Set<String> fields = new HashSet<>();
    for (Cell cell : grid.row(row)) {
      block.field(labels.label(cell.text())).ifPresent(fields::add);
    }
    fields.remove(org.jixiao.model.VerbatimField.IGNORED);
    return fields;
  }
}
