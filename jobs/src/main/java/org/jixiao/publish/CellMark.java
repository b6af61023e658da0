package org.jixiao.publish;

/**
 * What is said at a cell of a form that was handed in.
 *
 * @param isFatal whether the form cannot be used as it is; a question to answer otherwise
 * @param comment in Chinese, several lines
 */
record CellMark(boolean isFatal, String comment) {}
