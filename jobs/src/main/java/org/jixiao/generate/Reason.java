package org.jixiao.generate;

/** Why something fell short, and what is done about it; codes as in {@code schemas/codes}. */
record Reason(String causeCode, String cause, String measureCode, String measure) {
  static final Reason NONE = new Reason("", "", "", "");

  boolean isNone() {
    return cause.isEmpty();
  }
}
