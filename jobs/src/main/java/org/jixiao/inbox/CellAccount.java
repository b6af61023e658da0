package org.jixiao.inbox;

/**
 * What became of the cells of a file: each one read is mapped to a field, passed over by name or
 * listed as unmapped, so the last three add up to the first. Paragraphs count as cells.
 *
 * @param read cells that hold text
 * @param mapped cells that gave a value
 * @param ignored printed labels, titles, notes, totals of lists, and text beside the forms
 * @param unmapped cells of a form or list that no label claims
 */
public record CellAccount(long read, long mapped, long ignored, long unmapped) {
  public static final CellAccount NONE = new CellAccount(0, 0, 0, 0);

  public CellAccount plus(CellAccount other) {
    return new CellAccount(
        read + other.read,
        mapped + other.mapped,
        ignored + other.ignored,
        unmapped + other.unmapped);
  }
}
