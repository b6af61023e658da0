package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name an item opens with when other text stands between it and its score. */
final class ItemHeads {
  private static final Pattern FIGURE =
      Pattern.compile("\\D{1,14}" + FigureWords.MONEY + "[,;]?|\\D{1,10}\\d+(?:\\.\\d+)?%[,;]?");

  private final Words words;
  private final NameWords names;
  private final Pattern money;
  private final Pattern funded;

  /**
   * The name an item opens with.
   *
   * @param start where the item begins, its number included
   * @param isCertain whether it needs no neighbours to be taken for a project
   */
  record Head(int start, int nameStart, int nameEnd, boolean isCertain) {}

  ItemHeads(Words words, NameWords names) {
    this.words = words;
    this.names = names;
    String labels = FigureWords.labels(words);
    money = Pattern.compile(labels + FigureWords.MONEY);
    funded =
        Pattern.compile(
            "(?<name>[^,;。:]{4,40}?)(?<project>项目)?" + labels + FigureWords.MONEY + "[,;]?");
  }

  /**
   * Returns the head of the item of a score.
   *
   * @param start where the clause of the score begins
   * @param name the words right before the score
   * @param floor how far back the item can reach: what stands before is an earlier score's
   */
  Optional<Head> of(String text, int start, Phrase.Span name, LineScore score, int floor) {
    String near = text.substring(name.start(), name.end());
    if (!score.labelled()) {
      return Optional.empty();
    }
    int item = start;
    while (item > 0 && ";。!?".indexOf(text.charAt(item - 1)) < 0) {
      item--;
    }
    boolean alone = near.isEmpty() || score.separator().startsWith(",");
    Optional<Head> funded =
        alone ? ofFundedItem(text, Math.max(item, floor), score) : Optional.empty();
    if (funded.isPresent() || start == 0 || names.saysProject(near)) {
      return funded;
    }
    return ofItem(text, item, score)
        .filter(head -> head.start() >= floor)
        .or(() -> alone ? ofParagraph(text, floor, score) : Optional.empty());
  }

  private Optional<Head> ofItem(String text, int item, LineScore score) {
    int colon = text.indexOf(':', item);
    if (colon < 0 || colon >= score.nameEnd()) {
      return ofFigures(text, item, score);
    }
    int nameStart = nameIn(text, item, colon);
    String project = text.substring(nameStart, colon);
    return !names.announces(project) && names.mayBeProject(project)
        ? Optional.of(new Head(item, nameStart, colon, false))
        : Optional.empty();
  }

  /** Returns the name of an item that tells only money and rates between name and score. */
  private Optional<Head> ofFigures(String text, int item, LineScore score) {
    List<Phrase.Span> clauses = Sentences.clausesOf(text, item, score.nameEnd());
    if (clauses.size() < 2) {
      return Optional.empty();
    }
    int end = clauses.get(0).end() - 1;
    int nameStart = nameIn(text, item, end);
    String project = text.substring(nameStart, end);
    boolean figures =
        clauses.subList(1, clauses.size()).stream()
            .allMatch(
                clause -> FIGURE.matcher(text.substring(clause.start(), clause.end())).matches());
    boolean named = Marker.at(text.substring(item)).isPresent() || names.saysProject(project);
    return figures && named && text.charAt(end) == ',' && isName(project)
        ? Optional.of(new Head(item, nameStart, end, false))
        : Optional.empty();
  }

  /** 甲项目预算80万元,支出76万元,办展12场,自评得92分: the money stands right behind the name. */
  private Optional<Head> ofFundedItem(String text, int item, LineScore score) {
    int colon = text.substring(0, score.nameEnd()).lastIndexOf(':');
    int from = Math.max(item, colon + 1);
    for (Phrase.Span clause : Sentences.clausesOf(text, from, score.nameEnd())) {
      if (names.isLead(text, clause.start(), clause.end())) {
        continue;
      }
      int nameStart = nameIn(text, clause.start(), clause.end());
      Matcher found = funded.matcher(text).region(nameStart, clause.end());
      if (!found.matches()) {
        return Optional.empty();
      }
      Phrase.Span name = NameWords.unquoted(text, found.start("name"), found.end("name"));
      String project = text.substring(name.start(), name.end());
      boolean isOfAll =
          words.endsWithAny(project, "figure_budget_head")
              || words.containsAny(project, "fund_name")
              || words.containsAny(project, "figure_whole");
      boolean numbered = Marker.at(text.substring(clause.start())).isPresent();
      boolean certain = numbered || found.group("project") != null || names.saysProject(project);
      return isName(project) && !isOfAll
          ? Optional.of(new Head(clause.start(), name.start(), name.end(), certain))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** 1.甲。预算80万元,支出76万元。办展12场。得分92分。: the name is a sentence of its own. */
  private Optional<Head> ofParagraph(String text, int floor, LineScore score) {
    List<Phrase.Span> sentences = Sentences.of(text, floor, score.nameEnd());
    for (int i = sentences.size() - 1; i >= 0; i--) {
      Phrase.Span sentence = sentences.get(i);
      String said = text.substring(sentence.start(), sentence.end());
      if (Marker.at(said).isEmpty() && sentence.start() > 0) {
        continue;
      }
      int colon = said.indexOf(':');
      boolean stopped = colon >= 0 || said.endsWith("。");
      int end = sentence.start() + (colon >= 0 ? colon : said.length() - 1);
      if (!stopped || end >= score.nameEnd() || end <= sentence.start()) {
        return Optional.empty();
      }
      int nameStart = nameIn(text, sentence.start(), end);
      Phrase.Span name = NameWords.unquoted(text, nameStart, end);
      String project = text.substring(name.start(), name.end());
      Matcher told = money.matcher(text).region(end, score.nameEnd());
      boolean numbered = Marker.at(said).isPresent();
      boolean funds = numbered ? told.find() : told.region(end + 1, text.length()).lookingAt();
      return funds && isName(project) && !names.announces(project)
          ? Optional.of(new Head(sentence.start(), name.start(), name.end(), numbered))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isName(String project) {
    return names.mayBeProject(project)
        && !names.isHeading(project)
        && !words.pattern("title_generic").matcher(project).replaceAll("").isEmpty();
  }

  private int nameIn(String text, int start, int end) {
    return start + names.lead(text.substring(start, end));
  }
}
