package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Money;

/** What a report tells of the money of single projects: in their items, sentences and tables. */
final class ProjectFigures {
  private static final Pattern BARE_AMOUNT =
      Pattern.compile("(?<value>" + FigureWords.MONEY + ")(?=[,;。)、]|$)");
  private static final Pattern SHARED = Pattern.compile("[”\"》]?(?:项目|经费)?(?:[、和及与等]|以及)");

  private final Words words;
  private final NameWords names;
  private final FigureWords figures;
  private final ReportReader.Report report;
  private final YearSpoken years;
  private final SharedFigures shared;
  private final Map<String, List<Told>> byProject = new TreeMap<>();

  private ProjectFigures(Words words, ReportReader.Report report) {
    this.words = words;
    this.report = report;
    names = new NameWords(words);
    figures = new FigureWords(words);
    shared = new SharedFigures(words);
    years = new YearSpoken(words, report.identity().fiscalYear());
  }

  /** Returns what is told, by the key of the project's name, in order. */
  static Map<String, List<Told>> of(ReportReader.Report report, Words words) {
    ProjectFigures figures = new ProjectFigures(words, report);
    for (ProjectLine line : report.projects()) {
      figures.add(line.name(), line.told());
    }
    for (Narrative.Line line : report.narrative().lines()) {
      boolean table = line.passage().text().indexOf('\t') >= 0;
      if (!table && !line.isAbout(Topic.PREVIOUS)) {
        figures.read(line);
      }
    }
    return figures.byProject;
  }

  private void read(Narrative.Line line) {
    Passage passage = line.passage();
    Optional<String> spokenOf =
        line.announced()
            .map(announced -> report.names().mentions(announced.text()))
            .filter(found -> found.size() == 1)
            .map(found -> found.get(0).projectName());
    for (Phrase.Span span : Sentences.of(passage.text(), 0, passage.length())) {
      String sentence = passage.text().substring(span.start(), span.end());
      List<ProjectNames.Mention> mentions = report.names().mentions(sentence);
      if (mentions.isEmpty()) {
        boolean another =
            words.startsWithAny(Marker.strip(sentence), "another_subject")
                || words.startsWithAny(sentence, "summing_up")
                || sentence.contains("项目均");
        if (spokenOf.isPresent() && !another) {
          add(spokenOf.get(), figures.in(passage, span.start(), span.end(), years, true));
        }
        continue;
      }
      shared.in(passage, span, mentions, years).forEach(this::add);
      for (int i = 0; i < mentions.size(); i++) {
        int from = span.start() + mentions.get(i).span().end();
        int to =
            i + 1 < mentions.size()
                ? span.start() + mentions.get(i + 1).span().start()
                : span.end();
        if (beginsClause(sentence, mentions.get(i).span().start()) && !isShared(passage, from)) {
          String project = mentions.get(i).projectName();
          add(project, figures.in(passage, from, to, years, i > 0));
          bare(passage, from, to).ifPresent(told -> add(project, List.of(told)));
        }
      }
      boolean one =
          mentions.stream().map(ProjectNames.Mention::projectName).distinct().count() == 1;
      boolean opens = beginsClause(sentence, mentions.get(0).span().start());
      spokenOf = one && opens ? Optional.of(mentions.get(0).projectName()) : Optional.empty();
    }
  }

  /** An amount right behind a name in a list is what the words before the list say it is. */
  private Optional<Told> bare(Passage passage, int from, int to) {
    Matcher amount = BARE_AMOUNT.matcher(passage.text()).region(from, to);
    String before = passage.text().substring(0, from);
    int list = before.lastIndexOf("其中");
    if (!amount.lookingAt() || list < 0) {
      return Optional.empty();
    }
    int stop = before.lastIndexOf('。', Math.max(0, list - 2));
    String head =
        words.pattern("figure_head_name").matcher(before.substring(stop + 1, list)).replaceAll("");
    boolean spent = words.containsAny(head, "figure_executed");
    boolean planned = words.containsAny(head, "figure_budget_head");
    if (spent == planned || years.isOther(before, from)) {
      return Optional.empty();
    }
    String value = amount.group("value");
    return Optional.of(
        new Told(
            spent ? Told.EXECUTED : Told.BUDGET,
            Money.parse(value, ""),
            value,
            passage,
            from,
            amount.end("value")));
  }

  /** Only what follows a name at the head of a clause is surely said of that project. */
  private boolean beginsClause(String sentence, int at) {
    int start = at;
    while (start > 0 && ",;。:!?".indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    String lead = Marker.strip(sentence.substring(start, at)).replaceAll("[“\"《(]", "");
    return lead.isEmpty() || names.isLead(lead, 0, lead.length());
  }

  private static boolean isShared(Passage passage, int from) {
    return SHARED.matcher(passage.text()).region(from, passage.length()).lookingAt();
  }

  private void add(String project, List<Told> told) {
    byProject.computeIfAbsent(ProjectLines.key(project), key -> new ArrayList<>()).addAll(told);
  }
}
