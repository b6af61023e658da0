package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rejoins lines that were broken in mid-sentence by the width of a page, as texts taken out of PDF
 * files are.
 *
 * <p>A report is taken for broken when several lines reach its right edge without a stop at their
 * end. What does not fit the picture of such a page (a paragraph without its last line, as when
 * lines changed places) stays as it is: sentences are rather lost than made up.
 */
final class BrokenLines {
  private static final int NARROWEST_PAGE = 36;
  private static final int WIDEST_PAGE = 124;

  /** How far a line may end before the edge, as a number or a word is not broken. */
  private static final int RAGGED = 9;

  private static final String STOPS = "。;!?:";
  private static final String GOES_ON = ",、";
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–─~·]{1,3}\\d{1,3}[-—–─~·]{1,3}"
              + "|第\\d{1,3}页(?:[,/]?共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}页?|\\d{1,3}");

  private final List<Passage> lines;
  private final int edge;
  private final int margin;

  private BrokenLines(List<Passage> lines) {
    this.lines = lines;
    edge = lines.stream().mapToInt(line -> line.shape().columns()).max().orElse(0);
    margin = lines.stream().mapToInt(line -> line.shape().indent()).min().orElse(0);
  }

  /** Returns the lines with broken ones joined; page numbers between them are left out then. */
  static List<Passage> rejoin(List<Passage> lines) {
    List<Passage> text =
        lines.stream().filter(line -> !PAGE_NUMBER.matcher(line.text()).matches()).toList();
    BrokenLines page = new BrokenLines(text);
    return page.isBroken() ? page.rejoined() : lines;
  }

  private boolean isBroken() {
    if (edge < NARROWEST_PAGE || edge > WIDEST_PAGE) {
      return false;
    }
    List<Passage> open = lines.stream().filter(this::isOpen).toList();
    long prose = open.stream().filter(line -> line.text().matches(".*[,。;、:].*")).count();
    boolean certain = open.stream().anyMatch(line -> GOES_ON.indexOf(last(line)) >= 0);
    return open.size() >= (certain ? 1 : 2) && prose * 2 >= open.size();
  }

  private List<Passage> rejoined() {
    List<Passage> whole = new ArrayList<>();
    List<Passage> paragraph = new ArrayList<>();
    for (Passage line : lines) {
      boolean fresh = paragraph.isEmpty() || beginsAnew(line, paragraph.get(paragraph.size() - 1));
      if (fresh) {
        whole.addAll(paragraph);
        paragraph.clear();
      }
      paragraph.add(line);
      if (!isOpen(line)) {
        whole.add(Passage.joined(paragraph));
        paragraph.clear();
      }
    }
    whole.addAll(paragraph);
    return whole;
  }

  /** Whether the line runs to the edge and stops in mid-sentence. */
  private boolean isOpen(Passage line) {
    return line.text().indexOf('\t') < 0
        && line.shape().columns() >= edge - RAGGED
        && STOPS.indexOf(last(line)) < 0;
  }

  private boolean beginsAnew(Passage line, Passage before) {
    if (line.text().indexOf('\t') >= 0 || (isIndented(line) && !isIndented(before))) {
      return true;
    }
    Optional<Marker> marker = Marker.at(line.text());
    boolean goesOn = GOES_ON.indexOf(last(before)) >= 0;
    return marker.isPresent() && marker.get().rank() < Marker.IN_SENTENCES && !goesOn;
  }

  private boolean isIndented(Passage line) {
    return line.shape().indent() > margin + 1;
  }

  private static char last(Passage line) {
    return line.text().charAt(line.length() - 1);
  }
}
