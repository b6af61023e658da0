package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;
import org.jixiao.model.RaisedFlag;

/**
 * Claims of a report as they are met. Of several values for one field the more precise wording
 * wins, then the first; a different value in equally precise words raises CLAIM_CONTRADICTS.
 */
final class Claims {
  /** Wording that wins over the usual one: the adjusted budget over the budget. */
  static final int EXACT = 0;

  /** Wording that means exactly the field. */
  static final int PRECISE = 1;

  /** Wording that usually means the field. */
  static final int LOOSE = 2;

  private final Map<String, Claim> byField = new LinkedHashMap<>();
  private final List<RaisedFlag> flags = new ArrayList<>();

  private record Claim(Object value, int rank, String basis) {}

  /**
   * Takes note of a value.
   *
   * @param rank {@link #EXACT}, {@link #PRECISE} or {@link #LOOSE}
   * @param words the words the value stands in
   */
  void add(String field, Parsed<?> value, int rank, String words) {
    if (value.value().isEmpty()) {
      value.flags().forEach(flag -> raise(flag, field, words));
      return;
    }
    Claim claim = new Claim(value.value().get(), rank, words);
    Claim known = byField.get(field);
    if (known == null || rank < known.rank()) {
      byField.put(field, claim);
      flags.removeIf(flag -> flag.field().equals(field));
      value.flags().forEach(flag -> raise(flag, field, words));
    } else if (rank == known.rank() && !equal(claim.value(), known.value())) {
      raise(Flag.CLAIM_CONTRADICTS, field, words);
    }
  }

  /** Returns the value noted for a field. */
  <T> Optional<T> value(String field, Class<T> type) {
    return Optional.ofNullable(byField.get(field)).map(claim -> type.cast(claim.value()));
  }

  /** Returns the words the value of a field stands in. */
  Optional<String> words(String field) {
    return Optional.ofNullable(byField.get(field)).map(Claim::basis);
  }

  /** Returns whether the value of a field was taken from within a text. */
  boolean isStatedIn(String field, String text) {
    return words(field).filter(text::contains).isPresent();
  }

  /** Lets the value of one field stand for another that has none. */
  void repeat(String field, String other) {
    Claim claim = byField.get(field);
    if (claim != null) {
      byField.putIfAbsent(other, new Claim(claim.value(), LOOSE, claim.basis()));
    }
  }

  List<RaisedFlag> flags() {
    return List.copyOf(flags);
  }

  private void raise(Flag flag, String field, String words) {
    RaisedFlag raised = new RaisedFlag(flag, field, words);
    if (!flags.contains(raised)) {
      flags.add(raised);
    }
  }

  @SuppressWarnings("unchecked")
  private static boolean equal(Object one, Object other) {
    return one instanceof Comparable<?> comparable
        ? ((Comparable<Object>) comparable).compareTo(other) == 0
        : one.equals(other);
  }
}
