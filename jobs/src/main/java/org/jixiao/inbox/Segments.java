package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;

/** Divides a grid into the forms and lists that stand in it, one below the other. */
final class Segments {
  enum Kind {
    FORM,
    LIST
  }

  /**
   * A form or list.
   *
   * @param first its first row
   * @param list which kind of list it is; null for a form
   * @param header the header row of a list; -1 for a form
   * @param title its title; null if none
   * @param evaluated whether its headers ask what came of the project
   */
  record Segment(
      Kind kind, ListRules list, int first, int header, int last, Label title, boolean evaluated) {
    /** Returns the segment without the paragraphs that follow its last table row. */
    Segment upToTable(Grid grid) {
      int end =
          grid.rowNumbers(first, last).stream()
              .filter(row -> !grid.isParagraph(row))
              .reduce(first, Math::max);
      return new Segment(kind, list, first, header, end, title, evaluated);
    }
  }

  private final Grid grid;
  private final RowLooks looks;
  private final List<Segment> closed = new ArrayList<>();
  private boolean open;
  private Kind kind = Kind.FORM;
  private ListRules list;
  private int first;
  private int header;
  private int lastHeader;
  private Label title;
  private boolean anchored;
  private boolean body;
  private boolean evaluated;

  private Segments(Grid grid, RowLooks looks) {
    this.grid = grid;
    this.looks = looks;
  }

  static List<Segment> of(Grid grid, FormCatalogue catalogue) {
    Segments segments = new Segments(grid, new RowLooks(grid, catalogue));
    List<Integer> rows = grid.rowNumbers();
    for (int index = 0; index < rows.size(); index++) {
      segments.row(rows, index);
    }
    segments.close(rows.isEmpty() ? 0 : rows.get(rows.size() - 1));
    return segments.closed;
  }

  private void row(List<Integer> rows, int index) {
    int row = rows.get(index);
    if (open && kind == Kind.LIST && row <= lastHeader) {
      return;
    }
    ListRules begun = looks.list(row).orElse(null);
    if (open && kind == Kind.LIST && list.goesToEnd() && !list.equals(begun)) {
      return;
    }
    Label found = looks.title(row).orElse(null);
    if (found != null && (!open || kind == Kind.LIST || anchored || body)) {
      begin(rows, index);
      title = found;
    } else if (begun != null) {
      if (open && (kind == Kind.LIST || anchored || body)) {
        int preamble = first;
        boolean goesOn = kind == Kind.LIST;
        begin(rows, index);
        first = goesOn ? preamble : first;
      } else if (!open) {
        begin(rows, index);
      }
      kind = Kind.LIST;
      list = begun;
      header = row;
      lastHeader = looks.lastHeader(row, begun);
    } else if (kind == Kind.LIST && open) {
      if (looks.isAnchor(row)) {
        begin(rows, index);
        anchored = true;
      }
    } else if (looks.isAnchor(row)) {
      if (!open || anchored) {
        begin(rows, index);
      }
      anchored = true;
    } else if (looks.isFundingHeader(row) || looks.isIndicatorHeader(row)) {
      body = true;
      evaluated |= looks.asksForResults(row);
    }
  }

  /** Begins a segment, with the years and notes of the unit that stand directly above it. */
  private void begin(List<Integer> rows, int index) {
    boolean firstOfGrid = closed.isEmpty() && !open;
    int from = index;
    while (from > 0
        && (looks.isPreamble(rows.get(from - 1))
            || (firstOfGrid && !grid.isParagraph(rows.get(from - 1))))) {
      from--;
    }
    if (open) {
      from = Math.max(from, rows.indexOf(first) + 1);
      close(rows.get(from) - 1);
    }
    open = true;
    kind = Kind.FORM;
    list = null;
    first = rows.get(from);
    header = -1;
    title = null;
    anchored = false;
    body = false;
    evaluated = false;
  }

  private void close(int last) {
    boolean form = kind == Kind.FORM && body && (anchored || title != null);
    if (open && (form || kind == Kind.LIST)) {
      closed.add(new Segment(kind, list, first, header, last, title, evaluated));
    }
  }
}
