package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.Flag;
import org.jixiao.model.RaisedFlag;

/** The figures told of one project, taken only where all that is told of a field agrees. */
final class ToldFigures {
  private final List<Told> told;
  private final List<Told> taken = new ArrayList<>();
  private final List<RaisedFlag> flags = new ArrayList<>();

  ToldFigures(List<Told> told) {
    this.told = told;
  }

  /** Returns the value of a field of {@link Told}; null when none or several are told. */
  BigDecimal value(String field) {
    List<Told> ofField = told.stream().filter(one -> one.field().equals(field)).toList();
    for (Told one : ofField) {
      one.value().flags().forEach(flag -> flags.add(new RaisedFlag(flag, field, one.text())));
    }
    List<Told> read = ofField.stream().filter(one -> one.value().value().isPresent()).toList();
    long values =
        read.stream()
            .map(one -> one.value().value().orElseThrow().stripTrailingZeros())
            .distinct()
            .count();
    if (values > 1) {
      String all = read.stream().map(Told::text).distinct().collect(Collectors.joining("；"));
      flags.add(new RaisedFlag(Flag.CLAIM_CONTRADICTS, field, all));
    }
    if (values != 1) {
      return null;
    }
    taken.add(read.get(0));
    return read.get(0).value().value().orElseThrow();
  }

  /** Returns what was noticed with the values taken so far. */
  List<RaisedFlag> flags() {
    return flags.stream().distinct().toList();
  }

  /** Returns a line's place and behind it those of values told outside its paragraph. */
  String placesBeside(String locator) {
    String paragraph = locator.replaceFirst("\\[\\d+,\\d+\\)$", "[");
    return Stream.concat(
            Stream.of(locator),
            taken.stream().map(Told::locator).filter(place -> !place.startsWith(paragraph)))
        .distinct()
        .collect(Collectors.joining("；"));
  }
}
