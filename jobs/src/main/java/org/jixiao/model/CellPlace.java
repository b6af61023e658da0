package org.jixiao.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a workbook.
 *
 * @param sheet name of its sheet
 * @param cell as {@code D14}
 */
public record CellPlace(String sheet, String cell) {
  private static final Pattern PLACE = Pattern.compile("(.+)!([A-Z]{1,3}[1-9][0-9]{0,6})");

  /**
   * Returns the cell a locator {@code path!sheet!cell} names; empty when it names no cell of a
   * sheet, or one of another file.
   */
  public static Optional<CellPlace> of(String locator, String path) {
    if (locator == null || !locator.startsWith(path + "!")) {
      return Optional.empty();
    }
    Matcher place = PLACE.matcher(locator.substring(path.length() + 1));
    return place.matches()
        ? Optional.of(new CellPlace(place.group(1), place.group(2)))
        : Optional.empty();
  }
}
