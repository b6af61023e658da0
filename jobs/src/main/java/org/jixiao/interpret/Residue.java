package org.jixiao.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/** Traces an editor left in a text: bookmarks, broken cross references, invisible characters. */
public final class Residue {
  private static final Pattern TRACES =
      Pattern.compile(
          "\\[bookmark:[^\\]\\n]*\\]"
              + "|错误[!！] ?(?:未定义书签|未找到引用源|文档中没有指定样式的文字)[。.]?"
              + "|Error! (?:Bookmark not defined|Reference source not found|No text of specified style in document)\\.?",
          Pattern.CASE_INSENSITIVE);

  private Residue() {}

  /**
   * Returns the text without traces and outer spaces; absent when nothing else is left and nothing
   * was removed. RESIDUE_REMOVED is raised when anything but outer spaces was taken out.
   */
  public static Parsed<String> clean(String text) {
    String visible = Spaces.removeInvisible(text);
    String cleaned = Spaces.strip(TRACES.matcher(visible).replaceAll(""));
    Optional<String> value = cleaned.isEmpty() ? Optional.empty() : Optional.of(cleaned);
    boolean removed = cleaned.length() < Spaces.strip(text).length();
    return new Parsed<>(value, removed ? List.of(Flag.RESIDUE_REMOVED) : List.of());
  }

  /**
   * Returns the text with each trace overwritten by as many invisible characters, so that every
   * other character keeps its place.
   */
  public static String blankOut(String text) {
    return TRACES.matcher(text).replaceAll(trace -> "\u200B".repeat(trace.end() - trace.start()));
  }
}
