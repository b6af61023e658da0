package org.jixiao.inbox;

/**
 * A paragraph of a report that holds text.
 *
 * @param number its number among the paragraphs that hold text, from 1
 * @param gridRow the row it has in the grid of the document
 * @param ofTable whether it is a row of a table, its cells separated by tabs
 */
record Paragraph(int number, int gridRow, String text, boolean ofTable) {}
