package org.jixiao.publish;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A sentence with places for figures, as an officer writes it: {@code
 * 平均得分{score_summary.mean_points}[，最高{…}]}. Without one of its figures it is not said; a part in
 * brackets is left out alone, also when a figure in it is zero.
 */
final class Wording {
  private final String written;
  private final List<Piece> pieces;

  private Wording(String written, List<Piece> pieces) {
    this.written = written;
    this.pieces = pieces;
  }

  /** One stretch of the sentence: plain words, the name of a figure, or what may be left out. */
  private record Piece(String words, String figure, Wording optional) {}

  /**
   * Reads a sentence.
   *
   * @throws IllegalArgumentException when a bracket or brace is not closed, or closes nothing
   */
  @JsonCreator
  static Wording of(String written) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      if (c == '{') {
        int end = closing(written, at, '}');
        pieces.add(new Piece(null, written.substring(at + 1, end), null));
        at = end + 1;
      } else if (c == '[') {
        int end = closing(written, at, ']');
        pieces.add(new Piece(null, null, of(written.substring(at + 1, end))));
        at = end + 1;
      } else if (c == '}' || c == ']') {
        throw new IllegalArgumentException("“" + c + "” closes nothing in: " + written);
      } else {
        int end = at;
        while (end < written.length() && "{}[]".indexOf(written.charAt(end)) < 0) {
          end++;
        }
        pieces.add(new Piece(written.substring(at, end), null, null));
        at = end;
      }
    }
    return new Wording(written, List.copyOf(pieces));
  }

  /** Returns the sentence with its figures; "" when one of them is absent. */
  String say(Function<String, Told> figures) {
    StringBuilder said = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.words() != null) {
        said.append(piece.words());
      } else if (piece.optional() != null) {
        said.append(piece.optional().hasAll(figures) ? piece.optional().say(figures) : "");
      } else {
        Told told = figures.apply(piece.figure());
        if (!told.isPresent()) {
          return "";
        }
        said.append(told.text());
      }
    }
    return said.toString();
  }

  /** Returns the names of all figures. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Piece piece : pieces) {
      if (piece.figure() != null) {
        names.add(piece.figure());
      } else if (piece.optional() != null) {
        names.addAll(piece.optional().names());
      }
    }
    return names;
  }

  @Override
  public String toString() {
    return written;
  }

  private boolean hasAll(Function<String, Told> figures) {
    return names().stream().map(figures).allMatch(Told::isSomething);
  }

  private static int closing(String written, int open, char close) {
    int end = written.indexOf(close, open);
    if (end < 0) {
      throw new IllegalArgumentException(
          "“" + written.charAt(open) + "” is not closed in: " + written);
    }
    return end;
  }
}
