package org.jixiao.interpret.narrative;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.model.LexiconEntry;

/** Recognises headings by their topic words, whatever number they bear. */
final class Headings {
  private static final String KIND = "section";

  /** Numbers that only headings of the first level bear: such a line ends the section before. */
  private static final int TOP = 1;

  private static final int LONGEST_NUMBERED = 40;
  private static final int LONGEST_UNNUMBERED = 26;
  private static final int LONGEST_BEFORE_COLON = 18;

  private final Words words;
  private final Map<Topic, List<Phrase>> phrases = new EnumMap<>(Topic.class);

  /**
   * A heading at the beginning of a line.
   *
   * @param end where the text after it begins
   */
  record Heading(int rank, int end, Set<Topic> topics) {
    /** Whether what follows is about something else than what stood before. */
    boolean changesSubject() {
      boolean numbered = rank < Marker.UNNUMBERED && !topics.isEmpty();
      return numbered || topics.stream().anyMatch(Topic::isDecisive);
    }
  }

  Headings(List<LexiconEntry> lexicon, Words words) {
    this.words = words;
    for (LexiconEntry entry : lexicon) {
      if (entry.kind().equals(KIND)) {
        Topic topic =
            Topic.ofCode(entry.code())
                .orElseThrow(() -> new IllegalArgumentException("no such topic: " + entry.code()));
        phrases.put(
            topic, entry.phrases().stream().map(phrase -> new Phrase(phrase, words)).toList());
      }
    }
  }

  /** Returns the heading a line begins with: the whole of it, or what stands before its text. */
  Optional<Heading> at(String line) {
    Optional<Marker> marker = Marker.at(line);
    int from = marker.map(Marker::length).orElse(0);
    int stop = firstStop(line, from);
    boolean wholeLine = stop == line.length();
    char terminator = wholeLine ? '\n' : line.charAt(stop);
    String words = line.substring(from, stop).replaceAll("\\([^()]*\\)|[“”\"]", "");
    int longest = longest(marker.isPresent(), terminator);
    boolean listed = marker.map(Marker::rank).orElse(Marker.UNNUMBERED) > TOP + 1;
    boolean unnumbered = marker.isEmpty();
    boolean sentence = terminator == '。' && (unnumbered || (stop == line.length() - 1 && listed));
    boolean figure = stop + 1 < line.length() && Character.isDigit(line.charAt(stop + 1));
    if (words.isEmpty()
        || words.length() > longest
        || words.contains(",")
        || sentence
        || (terminator == ':' && figure)) {
      return Optional.empty();
    }
    int rank = marker.map(Marker::rank).orElse(Marker.UNNUMBERED);
    Set<Topic> topics = topicsOf(words);
    boolean chapter = rank <= TOP && wholeLine;
    boolean named = !topics.isEmpty() && (chapter || isNominal(words));
    if (!named && !chapter) {
      return Optional.empty();
    }
    return Optional.of(
        new Heading(
            rank, Math.min(stop + 1, line.length()), named ? topics : EnumSet.noneOf(Topic.class)));
  }

  private static int longest(boolean numbered, char terminator) {
    if (numbered) {
      return LONGEST_NUMBERED;
    }
    return terminator == '\n' ? LONGEST_UNNUMBERED : LONGEST_BEFORE_COLON;
  }

  private static int firstStop(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      i = Sentences.endOfQuotation(line, i, line.length());
      if ("。:;\t!?".indexOf(line.charAt(i)) >= 0) {
        return i;
      }
    }
    return line.length();
  }

  /** A heading names a matter (…情况, …原因); a sentence in its place says what to do. */
  private boolean isNominal(String heading) {
    return words.endsWithAny(heading, "heading_end")
        || (words.endsWithAny(heading, "heading_end_of_noun")
            && !words.startsWithAny(heading, "heading_verb"));
  }

  private Set<Topic> topicsOf(String heading) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    phrases.forEach(
        (topic, known) -> {
          if (known.stream().anyMatch(phrase -> phrase.find(heading, 0).isPresent())) {
            topics.add(topic);
          }
        });
    if (topics.contains(Topic.PREVIOUS)) {
      topics.removeAll(
          EnumSet.of(Topic.CAUSE, Topic.MEASURE, Topic.APPLICATION, Topic.PUBLICATION));
    }
    return topics;
  }
}
