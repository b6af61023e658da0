package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Figures as an official paper prints them in a sentence: {@code 95.17分}, {@code 89.92%}, {@code
 * 2452.81万元}, {@code 1234个}, no spaces and no separators.
 */
final class RunningText {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private final Words words;
  private final Function<BigDecimal, String> yuan;

  /**
   * Prints figures.
   *
   * @param yuan how amounts are printed
   */
  RunningText(Words words, Function<BigDecimal, String> yuan) {
    this.words = words;
    this.yuan = yuan;
  }

  Words words() {
    return words;
  }

  /** Returns a value of a row in print. A claim stands in the unit of the field it is about. */
  Told of(Row row, String column) {
    Figure figure = row.figure(column);
    if (!figure.isPresent()) {
      return Told.NOTHING;
    }
    Optional<BigDecimal> number = figure.rounded();
    if (number.isPresent()) {
      return new Told(number(number.get(), figure.column().unit()), number);
    }
    String text = figure.text();
    String unit = words.unit(row.text("claim"));
    return Told.words(
        NUMBER.matcher(text).matches() && !unit.isEmpty()
            ? number(new BigDecimal(text), unit)
            : text);
  }

  private String number(BigDecimal number, String unit) {
    return unit.equals("元") ? yuan.apply(number) : number.toPlainString() + unit;
  }
}
