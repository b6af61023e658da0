package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.interpret.Residue;
import org.jixiao.interpret.Spaces;
import org.jixiao.interpret.Width;
import org.jixiao.model.VerbatimField;

/**
 * A line of a report, compacted for matching, that remembers where each character stood.
 *
 * <p>Compact means: half-width, without spaces and residue, cells still parted by tabs. All
 * positions given and taken are positions in the compact text. A line broken in print is one
 * passage of several {@linkplain Piece pieces}.
 */
final class Passage {
  private final String compact;
  private final List<Piece> pieces;

  /** What of a passage stands on one printed line. */
  private static final class Piece {
    private final VerbatimField paragraph;
    private final int from;
    private final int[] origins;
    private final PrintedShape shape;

    /**
     * @param from where in the compact text it begins
     * @param origins place in the paragraph of each of its characters
     * @param shape how much room it takes in print
     */
    Piece(VerbatimField paragraph, int from, int[] origins, PrintedShape shape) {
      this.paragraph = paragraph;
      this.from = from;
      this.origins = origins;
      this.shape = shape;
    }

    int end() {
      return from + origins.length;
    }

    String verbatim(int start, int end) {
      int first = origins[Math.max(start, from) - from];
      int last = origins[Math.min(end, end()) - 1 - from];
      return Residue.clean(paragraph.text().substring(first, last + 1)).value().orElse("");
    }

    Piece at(int position) {
      return new Piece(paragraph, position, origins, shape);
    }
  }

  private Passage(String compact, List<Piece> pieces) {
    this.compact = compact;
    this.pieces = List.copyOf(pieces);
  }

  /** Returns the lines of a paragraph that say something, in order. */
  static List<Passage> linesOf(VerbatimField paragraph) {
    String text = Residue.blankOut(paragraph.text());
    boolean row = isTableRow(text);
    List<Passage> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (!row && isLineBreak(text.charAt(i)))) {
        add(paragraph, text, start, i, lines);
        start = i + 1;
      }
    }
    return lines;
  }

  /** Returns a text compacted as passages are. */
  static String compact(String text) {
    return Spaces.removeAll(Width.narrow(text));
  }

  /** Returns lines as one passage. */
  static Passage joined(List<Passage> lines) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (Passage line : lines) {
      for (Piece piece : line.pieces) {
        pieces.add(piece.at(text.length() + piece.from));
      }
      text.append(line.compact);
    }
    return new Passage(text.toString(), pieces);
  }

  private static void add(
      VerbatimField paragraph, String text, int start, int end, List<Passage> lines) {
    StringBuilder kept = new StringBuilder();
    int[] origins = new int[end - start];
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      if (character == '\t' || !(Spaces.isSpace(character) || Spaces.isInvisible(character))) {
        origins[kept.length()] = i;
        kept.append(character);
      }
    }
    String compact = narrow(kept.toString());
    if (!compact.isBlank()) {
      int[] places = Arrays.copyOf(origins, compact.length());
      PrintedShape shape = PrintedShape.of(text.substring(start, end));
      lines.add(new Passage(compact, List.of(new Piece(paragraph, 0, places, shape))));
    }
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

  /** Returns how much room its first line takes in print. */
  PrintedShape shape() {
    return pieces.get(0).shape;
  }

  /** Returns what stands between two positions in the verbatim text, cleaned of residue. */
  String verbatim(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (start < end && piece.from < end && start < piece.end()) {
        text.append(piece.verbatim(start, end));
      }
    }
    return text.toString();
  }

  /** Whether an editor's residue stands within its paragraphs. */
  boolean hasResidue() {
    return pieces.stream()
        .map(piece -> piece.paragraph.text())
        .anyMatch(text -> !Residue.blankOut(text).equals(text));
  }

  /** Returns the whole paragraph it begins in, as it stood. */
  String paragraph() {
    return pieces.get(0).paragraph.text();
  }

  /**
   * Returns the place of a span, as {@code path!第3段[12,40)} in characters of the verbatim text; of
   * a span over several printed lines the place of what stands on the first.
   */
  String locator(int start, int end) {
    Piece piece =
        pieces.stream()
            .filter(line -> start < line.end())
            .findFirst()
            .orElse(pieces.get(pieces.size() - 1));
    int[] origins = piece.origins;
    int first = start - piece.from;
    int last = Math.min(end - piece.from, origins.length) - 1;
    int from = first < origins.length ? origins[first] : piece.paragraph.text().length();
    int to = end > start ? origins[last] + 1 : from;
    return piece.paragraph.locator() + "[" + from + "," + to + ")";
  }

  private static boolean isLineBreak(char character) {
    return character == '\n' || character == '\r' || character == '\u000B' || character == '\f';
  }

  /** Line breaks within the cells of a row end no line; those between numbered lines do. */
  private static boolean isTableRow(String text) {
    return text.indexOf('\t') >= 0
        && text.lines().skip(1).map(Passage::compact).allMatch(line -> Marker.at(line).isEmpty())
        && IntStream.range(0, text.length()).anyMatch(i -> isLineBreak(text.charAt(i)));
  }
}
