package org.jixiao.job;

/** How rows are printed. Lower case because users type these words. */
public enum RowFormat {
  table,
  csv,
  json
}
