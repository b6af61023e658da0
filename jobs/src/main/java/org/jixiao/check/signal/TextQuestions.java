package org.jixiao.check.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Texts taken over: from another project a question, from the same project's earlier year only
 * noted.
 */
public final class TextQuestions {
  private static final int MOST_NAMED = 10;

  private static final Comparator<Told> ORDER =
      Comparator.comparing(
          Told::text,
          Comparator.comparingInt(NarrativeText::fiscalYear)
              .thenComparing(NarrativeText::departmentName)
              .thenComparing(NarrativeText::called)
              .thenComparing(NarrativeText::locator));

  private final SignalThresholds thresholds;
  private final Copies copies;

  public TextQuestions(SignalThresholds thresholds) {
    this.thresholds = thresholds;
    copies = new Copies(thresholds);
  }

  /**
   * Returns the signals about the texts of projects.
   *
   * @param projects of all departments and years, in any order
   */
  public List<Signal> ask(List<SignalProject> projects) {
    int least = thresholds.leastShingles();
    List<NarrativeText> texts =
        projects.stream()
            .filter(project -> project.text() != null && Shingles.most(project.text()) >= least)
            .map(NarrativeText::of)
            .toList();
    Boilerplate boilerplate = Boilerplate.in(texts, thresholds);
    List<Told> told =
        texts.parallelStream()
            .map(text -> new Told(text, boilerplate.tellingOf(text.text())))
            .sorted(ORDER)
            .toList();
    Unions unions = new Unions(told.size());
    copies.join(told.stream().map(Told::shingles).toList(), unions);
    TextBasis basis = new TextBasis(projects, least);
    List<Signal> signals = new ArrayList<>();
    List<Told> carried = new ArrayList<>();
    for (List<Integer> group : unions.groups()) {
      ofGroup(group.stream().map(told::get).toList(), carried, signals, basis);
    }
    carriedOn(carried, signals, basis);
    return signals;
  }

  /** Goes through the years of a group: whoever is new in it took the text from the others. */
  private static void ofGroup(
      List<Told> group, List<Told> carried, List<Signal> signals, TextBasis basis) {
    List<Told> earlier = new ArrayList<>();
    Map<Integer, List<Told>> byYear =
        group.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.text().fiscalYear(), TreeMap::new, Collectors.toList()));
    for (List<Told> ofYear : byYear.values()) {
      List<Told> taken = new ArrayList<>();
      for (Told one : ofYear) {
        (earlier.stream().anyMatch(one::isOfSameProject) ? carried : taken).add(one);
      }
      if (!taken.isEmpty() && ofYear.size() > 1) {
        signals.add(copied(ofYear, basis));
      } else if (!taken.isEmpty() && !earlier.isEmpty()) {
        signals.add(copied(List.of(earlier.get(earlier.size() - 1), taken.get(0)), basis));
      }
      earlier.addAll(ofYear);
    }
  }

  private static Signal copied(List<Told> those, TextBasis basis) {
    Told last = those.get(those.size() - 1);
    TreeSet<String> departments =
        those.stream()
            .map(one -> one.text().departmentName())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean within = departments.size() == 1;
    int year = last.text().fiscalYear();
    TreeSet<Integer> years =
        those.stream()
            .map(one -> one.text().fiscalYear())
            .collect(Collectors.toCollection(TreeSet::new));
    Function<Told, String> name =
        one ->
            (years.size() == 1 ? "" : one.text().fiscalYear() + "年")
                + (within ? "" : one.text().departmentName() + "：")
                + one.text().called();
    return basis.signal(
        Kind.COPIED_TEXT,
        year,
        within ? departments.first() : null,
        named(those, name),
        those.stream().map(one -> one.text().locator()).toList(),
        those.size(),
        those.size() + "个项目的说明文字相同或大部分相同",
        leastOverlap(those).words(),
        Answer.REVIEW,
        within ? "可能是同一专项的子项目共用一段背景说明" : "可能都引自同一份文件或模板");
  }

  private static String named(List<Told> those, Function<Told, String> name) {
    String named = those.stream().limit(MOST_NAMED).map(name).collect(Collectors.joining(" / "));
    return those.size() > MOST_NAMED ? named + " 等" + those.size() + "个" : named;
  }

  /** The weakest of the ties that hold each to the text it resembles most. */
  private static Overlap leastOverlap(List<Told> those) {
    Overlap least = null;
    for (int i = 0; i < those.size(); i++) {
      Overlap closest = null;
      for (int k = 0; k < Math.min(those.size(), MOST_NAMED); k++) {
        if (k != i) {
          Overlap one = those.get(i).shingles().overlap(those.get(k).shingles());
          closest = closest == null || one.isCloserThan(closest) ? one : closest;
        }
      }
      least = least == null || least.isCloserThan(closest) ? closest : least;
    }
    return least;
  }

  private static void carriedOn(List<Told> carried, List<Signal> signals, TextBasis basis) {
    Map<Integer, Map<String, List<NarrativeText>>> byUnit =
        carried.stream()
            .map(Told::text)
            .collect(
                Collectors.groupingBy(
                    NarrativeText::fiscalYear,
                    TreeMap::new,
                    Collectors.groupingBy(
                        NarrativeText::departmentName, TreeMap::new, Collectors.toList())));
    byUnit.forEach(
        (year, departments) ->
            departments.forEach(
                (department, texts) ->
                    signals.add(
                        basis.signal(
                            Kind.CARRIED_TEXT,
                            year,
                            department,
                            "",
                            texts.stream().map(NarrativeText::locator).toList(),
                            texts.size(),
                            texts.size() + "个项目的说明文字与本项目往年相同或大部分相同",
                            "",
                            Answer.CARRIED_ON,
                            "延续性项目每年内容相近"))));
  }

  /** A text with the shingles that say something. */
  private record Told(NarrativeText text, Shingles shingles) {
    boolean isOfSameProject(Told other) {
      return text.ofSameProject(other.text);
    }
  }
}
