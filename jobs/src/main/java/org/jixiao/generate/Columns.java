package org.jixiao.generate;

/**
 * Columns of a table over the finer columns of a sheet, the last ones the widest.
 *
 * @param from first column of the sheet
 * @param to last column of the sheet
 * @param count columns of the table, at most as many as those of the sheet
 */
record Columns(int from, int to, int count) {
  int first(int column) {
    return from + column * (to - from + 1) / count;
  }

  int last(int column) {
    return first(column + 1) - 1;
  }
}
