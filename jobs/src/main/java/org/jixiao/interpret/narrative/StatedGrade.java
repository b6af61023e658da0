package org.jixiao.interpret.narrative;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Grades;
import org.jixiao.interpret.Reference;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.Parsed;

/** Grade words within sentences, and what they mean under the regime in force. */
final class StatedGrade {
  private static final String NOUN = "(?:等级|等次|评级|级别|档次|结论|结果|评价|自评|评定|评)";

  /** 自评结果良好 is praise; 自评结果为良好 and 评价等级良好 state a grade. */
  private static final String SAYING =
      "(?:(?:(?:均|都|全部|评|定|确定|评定|认定|级|结果|结论)*)(?:为|是|:|达到|属于|在)[“\"「(]?|[“\"「(]|(?<=等级|等次|评级|级别|档次|评定|评))";

  private final Reference reference;
  private final Pattern stated;
  private final Pattern bare;
  private final Pattern ofEvery;
  private final Pattern listed;
  private final String alternatives;

  StatedGrade(Reference reference) {
    this.reference = reference;
    TreeSet<String> words = new TreeSet<>(reference.gradeWords().keySet());
    words.addAll(reference.gradeWords().values());
    for (GradeRegime regime : reference.gradeRegimes()) {
      regime.bands().forEach(band -> words.add(band.grade()));
    }
    alternatives = Words.alternatives(words);
    String word = "(?<word>" + alternatives + ")";
    String end = "(?=[”\"」]|等[级次]|级|档|[,;。、)\\t]|$)";
    stated = Pattern.compile(NOUN + SAYING + word + end);
    bare = Pattern.compile("(?:^|[,、(])[“\"「]?" + word + "[”\"」]?(?:等[级次])?(?=[,;。、)\\t]|$)");
    listed =
        Pattern.compile(
            ",?"
                + NOUN
                + "*(?:分别|依次)(?:评?[为是]|:)?(?<words>[“\"]?<word>[”\"]?(?:[、,和][“\"]?<word>[”\"]?)*)"
                    .replace("<word>", alternatives));
    ofEvery = Pattern.compile("(?:均|全部|都)(?:被?评?定?为|达到|达|是|属于|在)[“\"「(]?" + word + end);
  }

  /** Returns a pattern of any grade word. */
  String alternatives() {
    return alternatives;
  }

  /** Returns the words that the next clause states of so many projects; none when it does not. */
  List<String> wordsListed(String behind, int count) {
    Matcher list = listed.matcher(behind);
    if (list.lookingAt()) {
      List<String> words =
          Pattern.compile(alternatives)
              .matcher(list.group("words"))
              .results()
              .map(MatchResult::group)
              .toList();
      return words.size() == count ? words : List.of();
    }
    String clause = behind.replaceFirst("^,", "").replaceFirst("[,;。].*", "");
    return wordOfEvery(clause).map(word -> Collections.nCopies(count, word)).orElse(List.of());
  }

  /** Returns the grade word that all projects are said to have. */
  Optional<String> wordOfEvery(String text) {
    return first(ofEvery, text);
  }

  /** Returns the grade word of a text: behind 等级, 结论 and the like, or standing alone. */
  Optional<String> wordIn(String text) {
    return wordStated(text).or(() -> first(bare, text));
  }

  /** Returns the grade word that is said to be the grade or the result. */
  Optional<String> wordStated(String text) {
    return first(stated, text);
  }

  /** Returns the grade a word means in a fiscal year, which may be null for an unknown year. */
  Parsed<String> gradeOf(String word, Integer fiscalYear) {
    if (word.isEmpty()) {
      return Parsed.absent();
    }
    Map<String, String> words = reference.gradeWords();
    return reference
        .regimeOf(fiscalYear)
        .or(() -> reference.gradeRegimes().stream().findFirst())
        .map(regime -> Grades.parse(word, regime, words))
        .orElseGet(() -> new Parsed<>(Optional.empty(), List.of()));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group("word")) : Optional.empty();
  }
}
