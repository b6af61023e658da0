package org.jixiao.interpret.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/**
 * A report as lines in order, each knowing what its section is about.
 *
 * @param lines every line that says something, headings too
 */
record Narrative(List<Line> lines) {
  Narrative {
    lines = List.copyOf(lines);
  }

  /**
   * A line of the report.
   *
   * @param bodyStart where its text begins behind a heading; its length when it is only a heading
   * @param chapter number of the top-level section it stands in, from 0 before the first
   * @param topics of the section its text belongs to
   * @param announced the heading below which it stands, when that only names a project
   */
  record Line(
      Passage passage,
      int bodyStart,
      int chapter,
      Set<Topic> topics,
      Optional<Announced> announced) {
    boolean isAbout(Topic topic) {
      return topics.contains(topic);
    }

    boolean hasHeading() {
      return bodyStart > 0;
    }
  }

  private record Frame(int rank, Set<Topic> topics) {}

  static Narrative of(VerbatimRecord record, Headline headline, Headings headings, Words words) {
    List<Passage> passages =
        BrokenLines.rejoin(
            record.fields().stream()
                .filter(field -> field.block().equals(VerbatimField.PARAGRAPH))
                .flatMap(field -> Passage.linesOf(field).stream())
                .toList());
    int signature = passages.size() - headline.signatureLines(passages);
    List<Line> lines = new ArrayList<>();
    Deque<Frame> frames = new ArrayDeque<>();
    int chapter = 0;
    Optional<Announced> announced = Optional.empty();
    for (Passage passage : passages) {
      if (lines.size() == signature) {
        frames.clear();
        chapter++;
      }
      Optional<Headings.Heading> heading = headings.at(passage.text());
      heading.ifPresent(found -> enter(frames, found));
      if (heading.isPresent() && frames.size() == 1) {
        chapter++;
      }
      Set<Topic> topics = frames.isEmpty() ? EnumSet.noneOf(Topic.class) : frames.peek().topics();
      announced = Announced.next(announced, passage, heading, words);
      int bodyStart = heading.map(Headings.Heading::end).orElse(0);
      lines.add(new Line(passage, bodyStart, chapter, topics, announced));
    }
    return new Narrative(lines);
  }

  /** A sub-heading speaks for itself only on a decisive topic, else it stays under its parent's. */
  private static void enter(Deque<Frame> frames, Headings.Heading heading) {
    while (!frames.isEmpty() && frames.peek().rank() >= heading.rank()) {
      frames.pop();
    }
    boolean decisive = heading.topics().stream().anyMatch(Topic::isDecisive);
    boolean underDecisive =
        !frames.isEmpty() && frames.peek().topics().stream().anyMatch(Topic::isDecisive);
    Set<Topic> topics =
        underDecisive && !decisive ? frames.peek().topics() : Set.copyOf(heading.topics());
    frames.push(new Frame(heading.rank(), topics));
  }
}
