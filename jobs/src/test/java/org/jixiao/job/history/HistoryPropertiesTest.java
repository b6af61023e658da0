package org.jixiao.job.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.job.history.Inbox.Action;
import org.jixiao.job.history.Inbox.Statement;
import org.jixiao.job.history.Inbox.Step;
import org.jixiao.model.ProjectEvaluation;

/** Histories against an oracle that copies everything that stands at every run. */
class HistoryPropertiesTest {
  private static final Instant FIRST_RUN = Instant.parse("2026-03-01T00:00:00Z");
  private static final long MICROSECOND = 1000;
  private static final long BETWEEN_RUNS = 3600;

  /** By department-year. */
  private final Map<String, List<Version>> history = new HashMap<>();

  private final Map<String, NavigableMap<Instant, Map<String, String>>> oracle = new HashMap<>();

  @Property(tries = 10_000, seed = "20260430", edgeCases = EdgeCasesMode.NONE)
  void everyAnswerIsAsOfItsInstant(
      @ForAll("runs") List<List<Step>> runs, @ForAll boolean byArrival) {
    Inbox inbox = byArrival ? Inbox.byArrival() : Inbox.byWriting();
    history.clear();
    oracle.clear();
    Instant at = FIRST_RUN;
    for (List<Step> run : runs) {
      Set<String> touched = new TreeSet<>();
      run.forEach(step -> touched.addAll(inbox.take(step)));
      for (String departmentYear : touched) {
        seen(departmentYear, inbox, at);
      }
      at = at.plusSeconds(BETWEEN_RUNS);
    }
    for (String departmentYear : oracle.keySet()) {
      versionsOfAProjectFollowOneAnother(history.get(departmentYear));
      for (int run = 0; run < runs.size(); run++) {
        Instant time = FIRST_RUN.plusSeconds(run * BETWEEN_RUNS);
        answersAgree(departmentYear, time.minusNanos(MICROSECOND));
        answersAgree(departmentYear, time);
        answersAgree(departmentYear, time.plusSeconds(BETWEEN_RUNS / 2));
      }
    }
  }

  private void seen(String departmentYear, Inbox inbox, Instant at) {
    List<Version> before = history.getOrDefault(departmentYear, List.of());
    List<ProjectEvaluation> standing = inbox.standing(departmentYear);
    List<Version> after = Histories.after(before, standing, at);
    List<Version> closed = before.stream().filter(version -> !version.isOpen()).toList();
    assertThat(after.containsAll(closed)).as("%s in %s", closed, after).isTrue();
    assertThat(Histories.after(after, standing, at.plusNanos(MICROSECOND))).isEqualTo(after);

    NavigableMap<Instant, Map<String, String>> told =
        oracle.computeIfAbsent(departmentYear, first -> new TreeMap<>());
    Map<String, String> toldBefore = told.isEmpty() ? Map.of() : told.lastEntry().getValue();
    told.put(at, inbox.told(departmentYear));
    List<Change> changes = Changes.at(after, "run", at);
    assertThat(replayed(toldBefore, changes, inbox.told(departmentYear)))
        .isEqualTo(inbox.told(departmentYear));
    history.put(departmentYear, after);
  }

  /** What the changes make of the state before them, where each may only tell what is so. */
  private static Map<String, String> replayed(
      Map<String, String> before, List<Change> changes, Map<String, String> after) {
    Map<String, String> replayed = new TreeMap<>(before);
    for (Change change : changes) {
      if (change.kind().equals(Change.REMOVED) || "project_key".equals(change.field())) {
        String gone = change.field() == null ? change.projectKey() : change.before();
        assertThat(replayed.remove(gone)).as(change.toString()).isNotNull();
      }
    }
    for (Change change : changes) {
      if (!change.kind().equals(Change.REMOVED)) {
        String key = change.projectKey();
        assertThat(change.kind().equals(Change.NEW) && before.containsKey(key)).isFalse();
        replayed.put(key, after.get(key));
      }
    }
    return replayed;
  }

  private void answersAgree(String departmentYear, Instant instant) {
    Map<String, String> answer = new TreeMap<>();
    for (Version version : history.get(departmentYear)) {
      if (version.stoodAt(instant)) {
        ProjectEvaluation project = version.project();
        boolean coded = project.projectCode() != null;
        String told = project.projectName() + " " + coded + " " + project.scorePoints();
        assertThat(answer.put(project.projectKey(), told)).isNull();
      }
    }
    Map.Entry<Instant, Map<String, String>> known = oracle.get(departmentYear).floorEntry(instant);
    assertThat(answer)
        .as("%s as of %s", departmentYear, instant)
        .isEqualTo(known == null ? Map.of() : known.getValue());
  }

  private static void versionsOfAProjectFollowOneAnother(List<Version> history) {
    for (int i = 1; i < history.size(); i++) {
      Version earlier = history.get(i - 1);
      Version later = history.get(i);
      if (earlier.project().projectKey().equals(later.project().projectKey())) {
        assertThat(earlier.validTo()).isNotNull().isBeforeOrEqualTo(later.validFrom());
        boolean adjacent = earlier.validTo().equals(later.validFrom());
        assertThat(adjacent && Content.same(earlier.project(), later.project())).isFalse();
      }
    }
  }

  @Provide
  Arbitrary<List<List<Step>>> runs() {
    Arbitrary<Statement> statements =
        Combinators.combine(
                Arbitraries.of(2022, 2023, 2024).injectNull(0.1),
                Arbitraries.of("区教育局", "区水务局").injectNull(0.1),
                Arbitraries.of("校舍维修", "道路养护", "河道清淤"),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(88, 90))
            .as(Statement::new);
    Arbitrary<Step> steps =
        Combinators.combine(
                Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(5, Arbitraries.just(Action.SEND)),
                    net.jqwik.api.Tuple.of(
                        3, Arbitraries.of(Action.REPEAT_ELSEWHERE, Action.DELETE, Action.RESTORE))),
                Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(1, 9),
                statements.list().ofMinSize(1).ofMaxSize(4))
            .as(Step::new);
    return steps.list().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(8);
  }
}
