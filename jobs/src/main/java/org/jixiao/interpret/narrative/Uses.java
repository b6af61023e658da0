package org.jixiao.interpret.narrative;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a report says of the use and the publication of its results: whole sentences, in order. */
final class Uses {
  private static final Pattern TITLE = Pattern.compile("《[^《》]*》");
  private static final Pattern PUBLISHED = Pattern.compile("公开|公示|公布|网站|社会监督");
  private static final Pattern PUBLISHED_RESULT =
      Pattern.compile("(?:结果|自评|报告|绩效|评价)[^;。]*(?:公开|公示|公布)|(?:公开|公示|公布)[^;。]*(?:结果|自评|报告|绩效)");
  private static final Pattern APPLIED =
      Pattern.compile("应用|运用|用于|依据|参考|挂钩|预算安排|预算申报|预算编制|整改|调整|考核|优化");
  private static final Pattern APPLIED_RESULT =
      Pattern.compile("(?:结果|评价|自评)[^;。]*(?:应用|运用|依据|参考|挂钩)|(?:应用|运用)[^;。]*结果");

  private final Set<String> application = new LinkedHashSet<>();
  private final Set<String> publication = new LinkedHashSet<>();

  private Uses() {}

  static Uses of(Narrative narrative) {
    Uses uses = new Uses();
    boolean[] sections = {
      narrative.lines().stream().anyMatch(line -> hasText(line, Topic.APPLICATION)),
      narrative.lines().stream().anyMatch(line -> hasText(line, Topic.PUBLICATION))
    };
    for (Narrative.Line line : narrative.lines()) {
      Passage passage = line.passage();
      for (Phrase.Span span : Sentences.of(passage.text(), line.bodyStart(), passage.length())) {
        String text = passage.text().substring(span.start(), span.end());
        String words = TITLE.matcher(text).replaceAll("");
        boolean inApplication = line.isAbout(Topic.APPLICATION);
        boolean inPublication = line.isAbout(Topic.PUBLICATION);
        boolean published = PUBLISHED.matcher(words).find();
        boolean inSection = inApplication || inPublication;
        if (inSection
            ? inApplication && (!published || APPLIED.matcher(words).find() || !inPublication)
            : !sections[0] && APPLIED_RESULT.matcher(words).find()) {
          uses.application.add(passage.verbatim(span.start(), span.end()));
        }
        if (inSection
            ? published || (inPublication && !inApplication)
            : !sections[1] && PUBLISHED_RESULT.matcher(words).find()) {
          uses.publication.add(passage.verbatim(span.start(), span.end()));
        }
      }
    }
    return uses;
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
