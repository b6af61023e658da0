package org.jixiao.interpret.narrative;

import java.util.Optional;

/**
 * A short numbered line that may name a project; what follows is about it then.
 *
 * @param start where the name begins in the line
 * @param end where it ends
 * @param isProject whether its last word says that it is a project; else only the list can tell
 */
record Announced(Passage passage, int start, int end, int rank, boolean isProject) {
  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_NAME = 40;

  /** Returns the announcement in force at a line, the line itself included. */
  static Optional<Announced> next(
      Optional<Announced> before, Passage line, Optional<Headings.Heading> heading, Words words) {
    Optional<Marker> marker = Marker.at(line.text());
    if (heading.filter(Headings.Heading::changesSubject).isPresent()) {
      return Optional.empty();
    }
    if (marker.isEmpty()) {
      return before;
    }
    String name = line.text().substring(marker.get().length());
    boolean named =
        name.length() >= SHORTEST_NAME
            && name.length() <= LONGEST_NAME
            && name.chars().noneMatch(character -> ",;。:!?\t".indexOf(character) >= 0);
    if (named) {
      boolean project =
          words.endsWithAny(name, "generic") && !words.of("not_project_whole").contains(name);
      return Optional.of(
          new Announced(line, marker.get().length(), line.length(), marker.get().rank(), project));
    }
    return before.filter(announced -> marker.get().rank() > announced.rank());
  }

  /** Returns the name, compact. */
  String text() {
    return passage.text().substring(start, end);
  }

  /** Returns the name as printed. */
  String name() {
    return passage.verbatim(start, end);
  }
}
