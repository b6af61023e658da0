package org.jixiao.job;

/** What a table is exported to. Lower case because users type these words. */
public enum FileFormat {
  csv,
  xlsx,
  parquet
}
