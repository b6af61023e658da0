package org.jixiao.model;

/**
 * One cell or text span of a recognised form, as it stood.
 *
 * @param block part of the form the cell belongs to: one of the constants below
 * @param ordinal row within a repeating block, from 1; 0 where the block does not repeat
 * @param label the printed label that identified the cell, as it stood
 * @param field the field it was mapped to, {@link #UNMAPPED} or {@link #IGNORED}
 * @param text the content, character for character; numbers in plain decimal notation
 * @param unit unit of money or measure printed in the header or block above the cell; "" if none
 * @param locator where it stands: {@code path!sheet!D14}, or {@code path!第3段} for a paragraph
 */
public record VerbatimField(
    String block,
    int ordinal,
    String label,
    String field,
    String text,
    String unit,
    String locator) {
  /** Title, names, goals, totals: everything that stands once. */
  public static final String HEADER = "header";

  /** Rows of the funding table: total and sources. */
  public static final String FUNDING = "funding";

  /** Rows of the indicator table. */
  public static final String INDICATOR = "indicator";

  /** Paragraphs of a narrative, in order. */
  public static final String PARAGRAPH = "paragraph";

  /** The cell is part of a recognised form, but no label claims it. */
  public static final String UNMAPPED = "unmapped";

  /** The cell is passed over by name: notes, signatures, printed numbering. */
  public static final String IGNORED = "ignored";
}
