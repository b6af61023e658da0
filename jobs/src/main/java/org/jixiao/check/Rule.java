package org.jixiao.check;

/**
 * A rule over one record.
 *
 * @param <T> the record it judges
 */
public interface Rule<T> {
  /** Returns the rule's number in the catalogue of checks, as {@code K01}. */
  String id();

  /** Returns {@code fatal}, {@code answer} or {@code info}. */
  String severity();

  /** Returns the fault in one Chinese sentence, as a department reads it. */
  String message();

  /** Returns the column whose cell shows the fault, as in {@code schemas/fields.yaml}. */
  String field();

  /** Judges a record; never throws for data. */
  Verdict judge(T record);
}
