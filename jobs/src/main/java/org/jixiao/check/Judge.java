package org.jixiao.check;

/**
 * What a rule makes of a subject; its words are elsewhere.
 *
 * @param <T> what it judges
 */
interface Judge<T> {
  /** Judges a subject; never throws for data. */
  Verdict judge(T subject);
}
