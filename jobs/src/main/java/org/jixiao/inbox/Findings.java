package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** The forms, lists and reports found in one file, and what became of its cells. */
final class Findings {
  private final FormCatalogue catalogue;
  private final String submissionId;
  private final List<VerbatimRecord> records = new ArrayList<>();
  private final List<VerbatimRecord> remainders = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private CellAccount account = CellAccount.NONE;

  Findings(FormCatalogue catalogue, String submissionId) {
    this.catalogue = catalogue;
    this.submissionId = submissionId;
  }

  /**
   * Returns what was found.
   *
   * @throws Unreadable when nothing was
   */
  List<VerbatimRecord> records() throws Unreadable {
    if (records.isEmpty()) {
      throw new Unreadable(Rejections.NOTHING_RECOGNISED);
    }
    return records;
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  List<VerbatimRecord> remainders() {
    return remainders;
  }

  /** Returns what a person should know of the file although it was read. */
  List<String> remarks() {
    return remarks;
  }

  CellAccount account() {
    return account;
  }

  void grids(List<Grid> grids) {
    grids.forEach(grid -> sheet(grid, Segments.of(grid, catalogue)));
  }

  private void sheet(Grid grid, List<Segments.Segment> segments) {
    int before = records.size();
    segments(grid, segments);
    if (grid.rowNumbers().isEmpty()) {
      return;
    }
    if (records.size() == before) {
      long cells = grid.marks().account().read();
      remarks.add("工作表“" + grid.name() + "”未识别出表（" + cells + " 个单元格）");
    } else if (grid.hidden()) {
      remarks.add("隐藏工作表“" + grid.name() + "”中的内容已读取，默认不计入");
    }
    account = account.plus(grid.marks().account());
  }

  /** Reads the segments of a grid; returns those that gave a record. */
  private List<Segments.Segment> segments(Grid grid, List<Segments.Segment> segments) {
    Remainder remainder = new Remainder(grid, catalogue);
    List<Segments.Segment> read = new ArrayList<>();
    for (Segments.Segment segment : segments) {
      int before = records.size();
      if (segment.kind() == Segments.Kind.LIST) {
        records.addAll(ListReader.read(grid, segment, catalogue, submissionId, remainder));
        unanswered(records.subList(before, records.size()));
      } else {
        form(grid, segment);
      }
      if (records.size() > before) {
        remainder.take(segment.first(), segment.last(), true);
        read.add(segment);
      }
    }
    if (!read.isEmpty()) {
      remainder.take(0, Integer.MAX_VALUE - 1, false);
      remainder.record(submissionId).ifPresent(remainders::add);
    }
    return read;
  }

  /**
   * A workbook of questions sent back as it was is told of: its sender thinks it says something.
   */
  private void unanswered(List<VerbatimRecord> rows) {
    boolean questions =
        rows.stream().anyMatch(row -> row.form().equals(VerbatimRecord.DEPARTMENT_ANSWER));
    boolean answered =
        rows.stream()
            .flatMap(row -> row.fields().stream())
            .anyMatch(cell -> cell.field().equals("answer_text"));
    if (questions && !answered) {
      remarks.add("反馈表（" + place(rows.get(0)) + "）里没有填写部门答复");
    }
  }

  private void form(Grid grid, Segments.Segment segment) {
    String form =
        isOther(segment) ? catalogue.others().form(segment.title()) : VerbatimRecord.PROJECT_FORM;
    FormReader.read(grid, segment, catalogue, submissionId, form)
        .ifPresent(
            record -> {
              records.add(record);
              long unfilled = unfilledRows(record);
              if (unfilled > 0) {
                remarks.add("指标表中 " + unfilled + " 行未填写的模板行已略过（" + place(record) + "）");
              }
              if (isOther(segment)) {
                remarks.add(catalogue.others().name(form) + "（" + place(record) + "）：已留存，不计入自评");
              }
            });
  }

  /** Rows of the template in which nobody wrote: 指标2, ……. */
  private static long unfilledRows(VerbatimRecord record) {
    return record.fields().stream()
        .filter(cell -> cell.block().equals(VerbatimField.INDICATOR))
        .filter(cell -> cell.field().equals(VerbatimField.IGNORED) && cell.ordinal() == 0)
        .filter(cell -> !cell.text().strip().chars().allMatch(Character::isDigit))
        .map(cell -> cell.locator().replaceAll("^.*!\\D+", ""))
        .distinct()
        .count();
  }

  private static String place(VerbatimRecord record) {
    return record.locator().substring(record.locator().indexOf('!') + 1);
  }

  private boolean isOther(Segments.Segment segment) {
    return segment.title() == null
        ? !segment.evaluated()
        : catalogue.others().isTitle(segment.title());
  }

  /**
   * A document may hold forms, a report, or a report with forms annexed. In a report, what follows
   * the table of a form is text of the report again; a table of projects is text of the report too,
   * and a list beside it only when it tells their money.
   */
  void document(String path, DocumentContent document) {
    Grid grid = document.grid();
    List<Paragraph> prose = document.paragraphs().stream().filter(p -> !p.ofTable()).toList();
    boolean proseIsReport = isReport(prose);
    List<Segments.Segment> segments = Segments.of(grid, catalogue);
    if (proseIsReport) {
      segments =
          segments.stream()
              .map(s -> s.upToTable(grid))
              .filter(s -> s.kind() != Segments.Kind.LIST || tellsMoney(grid, s))
              .toList();
    }
    List<Segments.Segment> read = segments(grid, segments);
    if (read.isEmpty() || proseIsReport) {
      List<Paragraph> ofReport =
          document.paragraphs().stream()
              .filter(p -> !p.ofTable() || read.stream().noneMatch(s -> ofForm(s) && within(s, p)))
              .toList();
      if (report(path, ofReport)) {
        ofReport.forEach(paragraph -> markRow(grid, paragraph.gridRow()));
      }
    }
    account = account.plus(grid.marks().account());
  }

  private static void markRow(Grid grid, int row) {
    grid.row(row).forEach(cell -> grid.marks().mark(cell, VerbatimField.PARAGRAPH));
  }

  private boolean tellsMoney(Grid grid, Segments.Segment list) {
    Remainder none = new Remainder(grid, catalogue);
    return ListReader.read(grid, list, catalogue, submissionId, none).stream()
        .flatMap(record -> record.fields().stream())
        .anyMatch(field -> field.field().endsWith("_yuan"));
  }

  private static boolean ofForm(Segments.Segment segment) {
    return segment.kind() != Segments.Kind.LIST;
  }

  private static boolean within(Segments.Segment segment, Paragraph paragraph) {
    return segment.first() <= paragraph.gridRow() && paragraph.gridRow() <= segment.last();
  }

  /** A text is a list when some delimiter makes it one, else perhaps a report. */
  void text(String path, String text, CellBudget budget) throws Unreadable {
    for (Grid grid : CsvReader.read(path, text, budget)) {
      segments(grid, Segments.of(grid, catalogue));
      if (!records.isEmpty()) {
        account = grid.marks().account();
        return;
      }
    }
    List<Paragraph> paragraphs = NarrativeReader.paragraphs(text);
    report(path, paragraphs);
    account = new CellAccount(paragraphs.size(), paragraphs.size(), 0, 0);
  }

  private boolean isReport(List<Paragraph> paragraphs) {
    return catalogue.report().isReport(paragraphs.stream().map(Paragraph::text).toList());
  }

  private boolean report(String path, List<Paragraph> paragraphs) {
    boolean report = isReport(paragraphs);
    if (report) {
      records.add(NarrativeReader.read(path, paragraphs, submissionId));
    }
    return report;
  }
}
