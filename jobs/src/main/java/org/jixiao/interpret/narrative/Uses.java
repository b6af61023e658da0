package org.jixiao.interpret.narrative;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.interpret.Blank;

/** What a report says of the use and the publication of its results: whole sentences, in order. */
final class Uses {
  private static final Pattern TITLE = Pattern.compile("《[^《》]*》");
  private static final String APART = "[^;。]*";

  private final Set<String> application = new LinkedHashSet<>();
  private final Set<String> publication = new LinkedHashSet<>();

  private Uses() {}

  static Uses of(Narrative narrative, Words words) {
    Uses uses = new Uses();
    Pattern published = words.pattern("published");
    Pattern applied = words.pattern("applied");
    Pattern publishedResult = eitherWay(words, "published_result", "result_published");
    Pattern appliedResult = eitherWay(words, "applied_result", "result_applied");
    boolean[] sections = {
      narrative.lines().stream().anyMatch(line -> hasText(line, Topic.APPLICATION)),
      narrative.lines().stream().anyMatch(line -> hasText(line, Topic.PUBLICATION))
    };
    for (Narrative.Line line : narrative.lines()) {
      Passage passage = line.passage();
      for (Phrase.Span span : Sentences.of(passage.text(), line.bodyStart(), passage.length())) {
        String text = passage.text().substring(span.start(), span.end());
        if (Blank.isBlankOrNone(text)) {
          continue;
        }
        String said = TITLE.matcher(text).replaceAll("");
        boolean inApplication = line.isAbout(Topic.APPLICATION);
        boolean inPublication = line.isAbout(Topic.PUBLICATION);
        boolean isPublished = published.matcher(said).find();
        boolean inSection = inApplication || inPublication;
        if (inSection
            ? inApplication && (!isPublished || applied.matcher(said).find() || !inPublication)
            : !sections[0] && appliedResult.matcher(said).find()) {
          uses.application.add(passage.verbatim(span.start(), span.end()));
        }
        if (inSection
            ? isPublished || (inPublication && !inApplication)
            : !sections[1] && publishedResult.matcher(said).find()) {
          uses.publication.add(passage.verbatim(span.start(), span.end()));
        }
      }
    }
    return uses;
  }

  /** Returns the pattern of a sentence that joins a verb and what it is about. */
  private static Pattern eitherWay(Words words, String verb, String noun) {
    String verbs = words.alternatives(verb);
    String nouns = words.alternatives(noun);
    return Pattern.compile(nouns + APART + verbs + "|" + verbs + APART + nouns);
  }

  private static boolean hasText(Narrative.Line line, Topic topic) {
    return line.isAbout(topic) && line.bodyStart() < line.passage().length();
  }

  /** Returns the sentences on the use of results; null when there are none. */
  String application() {
    return joined(application);
  }

  /** Returns the sentences on publication; null when there are none. */
  String publication() {
    return joined(publication);
  }

  private static String joined(Set<String> sentences) {
    return sentences.isEmpty() ? null : String.join("", sentences);
  }
}
