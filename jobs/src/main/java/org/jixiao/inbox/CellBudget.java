package org.jixiao.inbox;

/**
 * Counts what is taken from one file, so that no file fills the memory, and ends the reading of one
 * whose time is over.
 */
final class CellBudget {
  private static final int TEN_THOUSAND = 10_000;

  private final Limits limits;
  private long cells;
  private long characters;
  private long elements;
  private long sharedTexts;
  private int rows;
  private int row = -1;

  CellBudget(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /**
   * Takes a number of cells out of the budget.
   *
   * @throws Unreadable when the file holds more than the budget
   */
  void take(long number) throws Unreadable {
    cells += number;
    if (cells > limits.cells()) {
      throw tooLarge("有内容的单元格", limits.cells(), "个");
    }
    goOn();
  }

  /** Takes a cell with its text, standing at a place of a sheet. */
  void take(int atRow, int column, String text) throws Unreadable {
    take(1);
    characters(text.length());
    if (atRow != row) {
      row = atRow;
      rows++;
      if (rows > limits.rows()) {
        throw tooLarge("有内容的行", limits.rows(), "行");
      }
    }
    if (column >= limits.columns()) {
      throw tooLarge("列", limits.columns(), "列");
    }
  }

  /** Begins a sheet or a table, whose rows are counted anew. */
  void sheet() {
    rows = 0;
    row = -1;
  }

  /** Takes one of the texts a workbook keeps apart from its cells. */
  void sharedText() throws Unreadable {
    sharedTexts++;
    if (sharedTexts > limits.cells()) {
      throw tooLarge("文字", limits.cells(), "条");
    }
    goOn();
  }

  void characters(int number) throws Unreadable {
    characters += number;
    if (characters > limits.characters()) {
      throw tooLarge("文字", limits.characters(), "字");
    }
  }

  /** Takes a tag that stands inside a number of others. */
  void element(int depth) throws Unreadable {
    elements++;
    if (elements > limits.elements()) {
      throw tooLarge("标记", limits.elements(), "个");
    }
    if (depth > limits.depth()) {
      throw new Unreadable("文件结构嵌套超过 " + limits.depth() + " 层，不是正常的表格或报告，请用 Excel 或 Word 打开后另存再报送");
    }
    if (elements % 1024 == 0) {
      goOn();
    }
  }

  /**
   * Does nothing while there is time.
   *
   * @throws Unreadable when whoever waits for the file has given it up
   */
  void goOn() throws Unreadable {
    if (Thread.currentThread().isInterrupted()) {
      throw new Unreadable(Rejections.tooSlow(limits.seconds()));
    }
  }

  private static Unreadable tooLarge(String what, int most, String unit) {
    String number =
        most % TEN_THOUSAND == 0 ? most / TEN_THOUSAND + " 万" + unit : most + " " + unit;
    return new Unreadable("文件过大：" + what + "超过 " + number + "，请删除多余内容或拆分后重新报送");
  }
}
