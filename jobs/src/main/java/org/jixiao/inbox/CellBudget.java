package org.jixiao.inbox;

/** Counts the cells taken from a file, so that no file fills the memory. */
final class CellBudget {
  static final int MOST_CELLS = 2_000_000;

  private int left = MOST_CELLS;

  /**
   * Takes a number of cells out of the budget.
   *
   * @throws Unreadable when the file holds more than the budget
   */
  void take(long cells) throws Unreadable {
    if (cells > left) {
      throw new Unreadable("文件过大：单元格超过 " + MOST_CELLS / 10_000 + " 万个，请删除多余内容或拆分后重新报送");
    }
    left -= (int) cells;
  }
}
