package org.jixiao.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something was found, as people look it up.
 *
 * @param file path below the inbox; "" when not known
 * @param within sheet and cell, or paragraph; "" for the whole file
 */
public record Place(String file, String within) {
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]+");
  // What a table of a document without sheets is called.
  private static final Pattern TABLE = Pattern.compile("表[0-9]+");
  private static final Pattern SPAN = Pattern.compile("\\[[0-9]+,[0-9]+\\)$");

  /**
   * Returns the parts of a locator {@code file!sheet!cell}, {@code file!cell} or {@code
   * file!paragraph[span)}.
   *
   * @param path of the file when it is known, as names may hold exclamation marks; "" otherwise
   */
  public static Place of(String locator, String path) {
    if (locator == null || locator.isEmpty()) {
      return new Place(path, "");
    }
    boolean known = !path.isEmpty() && locator.startsWith(path + "!");
    int end = known ? path.length() : locator.indexOf('!');
    return end < 0
        ? new Place(locator, "")
        : new Place(locator.substring(0, end), within(locator.substring(end + 1)));
  }

  private static String within(String rest) {
    Matcher span = SPAN.matcher(rest);
    if (span.find()) {
      return rest.substring(0, span.start());
    }
    int last = rest.lastIndexOf('!');
    String end = rest.substring(last + 1);
    String cell = CELL.matcher(end).matches() ? "单元格 " + end : end;
    if (last < 0) {
      return cell;
    }
    String table = rest.substring(0, last);
    return (TABLE.matcher(table).matches() ? table : "工作表“" + table + "”") + "，" + cell;
  }
}
