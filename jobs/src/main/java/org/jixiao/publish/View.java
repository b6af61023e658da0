package org.jixiao.publish;

import java.util.List;

/** What the page's template prints: words only, everything formatted. */
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

  /**
   * A chart with the table behind it.
   *
   * @param words the chart in words
   * @param width {@code half}, {@code long} or {@code short} of the page's width
   */
  public record Panel(
      String id, String title, String note, String words, boolean empty, String width, Grid grid) {}

  /**
   * A finding in print.
   *
   * @param rule its code, for those who look the rule up
   * @param message what is wrong
   * @param within sheet and cell, or paragraph, of the file
   * @param answer what the department answered; "" without
   */
  public record Item(
      String severity,
      String rule,
      String department,
      String project,
      String message,
      String found,
      String expected,
      String file,
      String within,
      String answer) {}

  /**
   * What a year asks to be looked at.
   *
   * @param missing the departments that have not reported, or that there are none
   * @param checked said in place of the claims; "" when some are doubtful
   * @param claims the claims of reports that do not agree or cannot be checked
   * @param counted how many findings there are
   */
  public record Attention(
      String missing, String checked, Grid claims, String counted, List<Item> findings) {}

  /** All of one fiscal year. */
  public record Year(
      String year, List<Card> cards, List<Panel> panels, Grid departments, Attention attention) {}

  /** A file that could not be read. */
  public record Rejected(String path, String reason) {}
}
