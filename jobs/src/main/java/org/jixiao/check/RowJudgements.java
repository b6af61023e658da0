package org.jixiao.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Row;
import org.jixiao.warehouse.RowCodec;

/**
 * Every row rule on the rows of one partition: failures as they come, and at the end how many
 * subjects passed or were not concerned. Millions of passes leave as a few counts.
 */
final class RowJudgements implements Iterator<Row> {
  private final Iterator<Row> rows;
  private final BiConsumer<Row, RowJudgements> judge;
  private final RowCodec<Judgement> codec;
  private final Deque<Row> ready = new ArrayDeque<>();
  private final Map<Tally, Long> tallies = new LinkedHashMap<>();
  private final Set<DepartmentYear> departmentYears = new LinkedHashSet<>();
  private boolean ended;

  /**
   * @param judge hands every subject of a row to {@link #judge(List, Object, Subject)}
   */
  RowJudgements(
      Iterator<Row> rows, RowCodec<Judgement> codec, BiConsumer<Row, RowJudgements> judge) {
    this.rows = rows;
    this.codec = codec;
    this.judge = judge;
  }

  <T> void judge(List<Rule<T>> rules, T subject, Subject about) {
    departmentYears.add(new DepartmentYear(about.fiscalYear(), about.departmentName()));
    for (Rule<T> rule : rules) {
      Verdict verdict = rule.judge(subject);
      if (verdict.isFailed()) {
        ready.add(codec.toRow(Judgement.failure(rule.words(), about, verdict)));
      } else {
        tallies.merge(
            new Tally(
                rule.id(), about.fiscalYear(), about.departmentName(), verdict.outcome().name()),
            1L,
            Long::sum);
      }
    }
  }

  /** A rule that finds nothing to look at in a department-year is counted there with zeros. */
  private void addNothing(DepartmentYear of) {
    for (String rule : RuleCatalogue.ids()) {
      ready.add(
          codec.toRow(
              Judgement.tally(
                  rule,
                  of.fiscalYear(),
                  of.departmentName(),
                  Verdict.Outcome.NOT_APPLICABLE.name(),
                  0)));
    }
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && rows.hasNext()) {
      judge.accept(rows.next(), this);
    }
    if (ready.isEmpty() && !ended) {
      ended = true;
      tallies.forEach((tally, subjects) -> ready.add(codec.toRow(tally.of(subjects))));
      departmentYears.forEach(this::addNothing);
    }
    return !ready.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private record DepartmentYear(Integer fiscalYear, String departmentName) {}

  private record Tally(String ruleId, Integer fiscalYear, String departmentName, String outcome) {
    Judgement of(long subjects) {
      return Judgement.tally(ruleId, fiscalYear, departmentName, outcome, subjects);
    }
  }
}
