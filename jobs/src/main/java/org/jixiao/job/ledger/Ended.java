package org.jixiao.job.ledger;

import java.util.Locale;

/** How a run ended. */
public enum Ended {
  /** What it wrote stands. */
  DONE("完成"),
  /** It computed, and waits for a decision. */
  HELD("待批"),
  /** It gave up with a reason; nothing of it stands. */
  FAILED("失败"),
  /** Its process vanished; nothing of it stands. */
  DIED("中断");

  private final String label;

  Ended(String label) {
    this.label = label;
  }

  /** Returns the word in the table. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the word people read. */
  public String label() {
    return label;
  }

  /** Returns the constant of a word in the table. */
  public static Ended of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
