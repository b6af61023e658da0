package org.jixiao.interpret;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/** Amounts of money, in yuan with two decimals. */
public final class Money {
  private static final int SCALE = 2;
  private static final int WHOLE_DIGITS = 16;

  private Money() {}

  /**
   * Returns the amount a cell states.
   *
   * <p>The unit in the cell wins over that of its header; without either only zero is read. An
   * approximate amount (约100万元) is not read. Fractions of a fen are rounded half up and flagged.
   *
   * @param text the cell, as it stood
   * @param unitOfContext unit printed in the header or block, as 万元 or （元）; "" if none
   */
  public static Parsed<BigDecimal> parse(String text, String unitOfContext) {
    if (Blank.isBlankOrNone(text)) {
      return Parsed.absent();
    }
    String cell = Width.ofCell(text);
    String exact = Approximate.strip(cell);
    Optional<Amount> read = Amount.read(exact);
    if (read.isEmpty()) {
      return Parsed.notUnderstood(Flag.AMOUNT_NOT_UNDERSTOOD);
    }
    if (!exact.equals(cell)) {
      return Parsed.notUnderstood(Flag.VALUE_NOT_EXACT);
    }
    return inYuan(read.get(), MoneyUnit.namedIn(unitOfContext));
  }

  private static Parsed<BigDecimal> inYuan(Amount amount, Optional<MoneyUnit> context) {
    List<Flag> flags = new ArrayList<>();
    BigDecimal yuan = amount.number();
    if (!amount.isYuan() && yuan.signum() != 0) {
      if (context.isEmpty()) {
        return Parsed.notUnderstood(Flag.AMOUNT_UNIT_UNKNOWN);
      }
      yuan = yuan.multiply(context.get().yuan());
    }
    if (disagree(amount.unit(), context)) {
      flags.add(Flag.AMOUNT_UNIT_CONFLICT);
    }
    BigDecimal rounded = yuan.setScale(SCALE, RoundingMode.HALF_UP);
    if (rounded.precision() - rounded.scale() > WHOLE_DIGITS) {
      return Parsed.notUnderstood(Flag.AMOUNT_NOT_UNDERSTOOD);
    }
    if (rounded.compareTo(yuan) != 0) {
      flags.add(Flag.VALUE_ROUNDED);
    }
    if (rounded.signum() < 0) {
      flags.add(Flag.AMOUNT_NEGATIVE);
    }
    return new Parsed<>(Optional.of(rounded), flags);
  }

  private static boolean disagree(Optional<MoneyUnit> cell, Optional<MoneyUnit> context) {
    return cell.isPresent()
        && context.isPresent()
        && cell.get().yuan().compareTo(context.get().yuan()) != 0;
  }
}
