package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.interpret.Residue;
import org.jixiao.interpret.Spaces;
import org.jixiao.interpret.Width;
import org.jixiao.model.VerbatimField;

/**
 * A line of a paragraph, compacted for matching, that remembers where each character stood.
 *
 * <p>Compact means: half-width, without spaces and residue, cells still parted by tabs. All
 * positions given and taken are positions in the compact text.
 */
final class Passage {
  private final VerbatimField paragraph;
  private final String compact;
  private final int[] origins;

  private Passage(VerbatimField paragraph, String compact, int[] origins) {
    this.paragraph = paragraph;
    this.compact = compact;
    this.origins = origins;
  }

  /** Returns the lines of a paragraph that say something, in order. */
  static List<Passage> linesOf(VerbatimField paragraph) {
    String text = Residue.blankOut(paragraph.text());
    List<Passage> lines = new ArrayList<>();
    StringBuilder compact = new StringBuilder();
    int[] origins = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isLineBreak(character)) {
        add(paragraph, compact, origins, lines);
      } else if (character == '\t' || !isNothing(character)) {
        origins[compact.length()] = i;
        compact.append(character);
      }
    }
    add(paragraph, compact, origins, lines);
    return lines;
  }

  /** Returns a text compacted as passages are. */
  static String compact(String text) {
    return Spaces.removeAll(Width.narrow(text));
  }

  private static void add(
      VerbatimField paragraph, StringBuilder compact, int[] origins, List<Passage> lines) {
    String narrowed = narrow(compact.toString());
    if (!narrowed.isBlank()) {
      lines.add(new Passage(paragraph, narrowed, Arrays.copyOf(origins, compact.length())));
    }
    compact.setLength(0);
  }

  /** Narrows as {@link Width#narrow} does, but keeps the tabs between cells. */
  private static String narrow(String text) {
    return text.indexOf('\t') < 0
        ? Width.narrow(text)
        : String.join("\t", Arrays.stream(text.split("\t", -1)).map(Width::narrow).toList());
  }

  String text() {
    return compact;
  }

  int length() {
    return compact.length();
  }

  /** Returns what stands between two positions in the verbatim text, cleaned of residue. */
  String verbatim(int start, int end) {
    return start >= end
        ? ""
        : Residue.clean(paragraph.text().substring(origins[start], origins[end - 1] + 1))
            .value()
            .orElse("");
  }

  /** Whether an editor's residue stands within the paragraph. */
  boolean hasResidue() {
    return !Residue.blankOut(paragraph.text()).equals(paragraph.text());
  }

  /** Returns the whole paragraph as it stood. */
  String paragraph() {
    return paragraph.text();
  }

  /** Returns the place of a span, as {@code path!第3段[12,40)} in characters of the verbatim text. */
  String locator(int start, int end) {
    int from = start < origins.length ? origins[start] : paragraph.text().length();
    int to = end > start ? origins[end - 1] + 1 : from;
    return paragraph.locator() + "[" + from + "," + to + ")";
  }

  private static boolean isLineBreak(char character) {
    return character == '\n' || character == '\r' || character == '\u000B' || character == '\f';
  }

  private static boolean isNothing(char character) {
    return Spaces.isSpace(character) || Spaces.isInvisible(character);
  }
}
