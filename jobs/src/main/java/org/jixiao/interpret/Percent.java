package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/** Percentages, in percent with four decimals: 86.19 for 86.19%. */
public final class Percent {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;
  private static final Pattern SIGNED = Pattern.compile("(.+?)\\s*(%|百分比|‰)");
  private static final Pattern WORDS = Pattern.compile("(负?)百分之\\s*(.+)");
  private static final Pattern TENTHS = Pattern.compile("[一二两三四五六七八九十\\d.]+成[一二三四五六七八九半\\d]?多?");
  private static final int SCALE = 4;
  private static final int WHOLE_DIGITS = 5;

  private Percent() {}

  /**
   * Returns the percentage a text states with its sign or in words (86.19%, 百分之八十六). Tenths (约九成)
   * are speech, not figures, and a bare number other than 0 may mean a share of one or of a
   * hundred: neither is read.
   */
  public static Parsed<BigDecimal> parse(String text) {
    return parse(text, Optional.empty());
  }

  /**
   * Returns the percentage as {@link #parse(String)} does; a bare number (95, 0.95, 1) is read in
   * the one way, share of a hundred or of one, that comes within one percentage point of a figure
   * known otherwise. When neither or both readings do, it stays ambiguous.
   */
  public static Parsed<BigDecimal> parseWithReference(String text, BigDecimal referencePct) {
    return parse(text, Optional.of(referencePct));
  }

  private static Parsed<BigDecimal> parse(String text, Optional<BigDecimal> referencePct) {
    if (Blank.isBlankOrNone(text)) {
      return Parsed.absent();
    }
    String cell = Width.ofCell(text);
    String exact = Approximate.strip(cell);
    boolean approximate = !exact.equals(cell);
    Optional<BigDecimal> stated = stated(exact);
    Optional<BigDecimal> bare = stated.isPresent() ? Optional.empty() : Numeral.parse(exact);
    boolean tenths = TENTHS.matcher(exact).matches();
    if (tenths || (approximate && (stated.isPresent() || bare.isPresent()))) {
      return Parsed.notUnderstood(Flag.VALUE_NOT_EXACT);
    }
    if (stated.isPresent()) {
      return scaled(stated.get());
    }
    return bare.map(number -> bare(number, referencePct))
        .orElseGet(() -> Parsed.notUnderstood(Flag.PERCENT_NOT_UNDERSTOOD));
  }

  private static Optional<BigDecimal> stated(String text) {
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      String number = words.group(2);
      Optional<BigDecimal> value =
          "百佰".contains(number) ? Optional.of(HUNDRED) : Numeral.parse(number);
      return words.group(1).isEmpty() ? value : value.map(BigDecimal::negate);
    }
    Matcher signed = SIGNED.matcher(text);
    if (!signed.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Numeral.parse(signed.group(1));
    return signed.group(2).equals("‰") ? number.map(value -> value.movePointLeft(1)) : number;
  }

  private static Parsed<BigDecimal> bare(BigDecimal number, Optional<BigDecimal> referencePct) {
    if (number.signum() == 0) {
      return scaled(number);
    }
    BigDecimal ofOne = number.multiply(HUNDRED);
    boolean asPrinted = referencePct.filter(known -> near(number, known)).isPresent();
    boolean asShareOfOne = referencePct.filter(known -> near(ofOne, known)).isPresent();
    if (asPrinted == asShareOfOne) {
      return Parsed.notUnderstood(Flag.PERCENT_AMBIGUOUS);
    }
    return scaled(asPrinted ? number : ofOne);
  }

  private static boolean near(BigDecimal reading, BigDecimal known) {
    return reading.subtract(known).abs().compareTo(TOLERANCE) <= 0;
  }

  private static Parsed<BigDecimal> scaled(BigDecimal percent) {
    return Scaled.of(percent, SCALE, WHOLE_DIGITS, Flag.PERCENT_NOT_UNDERSTOOD);
  }
}
