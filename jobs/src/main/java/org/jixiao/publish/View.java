package org.jixiao.publish;

import java.util.List;

/** What templates and tables print: words only, everything formatted. */
final class View {
  private View() {}

  /**
   * A headline figure.
   *
   * @param value the figure, or {@code 未报}
   * @param absent whether there is no figure
   * @param note what belongs beside it
   * @param basis what it stands on, or why it is absent
   */
  public record Card(
      String label, String value, String unit, boolean absent, String note, String basis) {}

  /** A table; every row has a cell for every heading. */
  public record Grid(List<Cell> headings, List<List<Cell>> rows) {}

  /**
   * A cell.
   *
   * @param numeric whether it is set right
   * @param mark a remark beside the words; "" for none
   */
  public record Cell(String text, boolean numeric, String mark) {
    static Cell word(String text) {
      return new Cell(text, false, "");
    }

    static Cell number(String text) {
      return new Cell(text, true, "");
    }
  }
}
