package org.jixiao.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a parser makes of a text: understood (a value, perhaps with flags), absent (no value, no
 * flag), or not understood (no value, at least one flag).
 *
 * @param value the value, empty when absent or not understood
 * @param flags what was noticed, in order of notice
 */
public record Parsed<T>(Optional<T> value, List<Flag> flags) {
  public Parsed {
    flags = List.copyOf(flags);
  }

  /** Returns the outcome of a text that says nothing. */
  public static <T> Parsed<T> absent() {
    return new Parsed<>(Optional.empty(), List.of());
  }

  /** Returns an understood value, with what was noticed on the way. */
  public static <T> Parsed<T> of(T value, Flag... flags) {
    return new Parsed<>(Optional.of(value), List.of(flags));
  }

  /** Returns the outcome of a text that says something which cannot be read. */
  public static <T> Parsed<T> notUnderstood(Flag flag, Flag... more) {
    List<Flag> flags = new java.util.ArrayList<>();
    flags.add(flag);
    flags.addAll(List.of(more));
    return new Parsed<>(Optional.empty(), flags);
  }

  /** Returns whether the text said nothing at all. */
  public boolean isAbsent() {
    return value.isEmpty() && flags.isEmpty();
  }

  /** Returns the same outcome with the value, if any, mapped. */
  public <R> Parsed<R> map(Function<? super T, ? extends R> mapping) {
    return new Parsed<>(value.map(mapping), flags);
  }

  /** Returns the value or null, for a nullable column. */
  public T orNull() {
    return value.orElse(null);
  }
}
