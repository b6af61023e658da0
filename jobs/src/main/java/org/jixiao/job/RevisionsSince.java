package org.jixiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Revision;
import org.jixiao.model.Revisions;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.jixiao.statistics.StatisticCatalogue;
import org.jixiao.statistics.StatisticDefinition;

/**
 * What a release says otherwise than the one published before it: every published figure that
 * moved, and how many rows came and went.
 */
final class RevisionsSince {
  private static final String YEAR = "fiscal_year";

  private final Ledger ledger;

  RevisionsSince(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Returns the differences; a release made again is compared with what it was compared with. */
  Revisions of(ReleaseContent content) {
    Optional<Revisions> before = kept(content.releaseId()).map(ReleaseContent::revisions);
    return before.orElseGet(
        () ->
            ledger.releases().stream()
                .map(LedgerRelease::releaseId)
                .filter(id -> !id.equals(content.releaseId()))
                .findFirst()
                .flatMap(this::kept)
                .map(earlier -> between(earlier, content))
                .orElse(Revisions.FIRST));
  }

  /** Returns what a release printed; warehouses of the first versions did not keep it. */
  private Optional<ReleaseContent> kept(String releaseId) {
    return ledger.release(releaseId).map(LedgerRelease::printedContent).map(ReleaseText::parse);
  }

  /** Returns what the later content says otherwise, statistic by statistic, row by row. */
  static Revisions between(ReleaseContent earlier, ReleaseContent later) {
    Map<String, StatisticTable> before = byName(earlier);
    Map<String, List<String>> keys =
        StatisticCatalogue.load().all().stream()
            .collect(Collectors.toMap(StatisticDefinition::name, StatisticDefinition::key));
    List<Revision> rows = new ArrayList<>();
    for (StatisticTable table : later.statistics()) {
      StatisticTable old = before.get(table.name());
      if (old != null) {
        rows.addAll(moved(old, table, keys.getOrDefault(table.name(), List.of())));
      }
    }
    return new Revisions(earlier.releaseId(), earlier.asOf(), rows);
  }

  private static Map<String, StatisticTable> byName(ReleaseContent content) {
    return content.statistics().stream()
        .collect(Collectors.toMap(StatisticTable::name, Function.identity()));
  }

  private static List<Revision> moved(StatisticTable old, StatisticTable now, List<String> key) {
    TableDiff diff = new TableDiff(key, rows(old), rows(now));
    List<StatisticColumn> compared =
        now.columns().stream()
            .filter(column -> !key.contains(column.name()))
            .filter(column -> old.columns().stream().anyMatch(c -> c.name().equals(column.name())))
            .toList();
    List<Revision> revisions = new ArrayList<>();
    revisions.addAll(counted(now.title(), Revision.ADDED, diff.added()));
    revisions.addAll(counted(now.title(), Revision.REMOVED, diff.removed()));
    for (TableDiff.Both row : diff.kept()) {
      for (StatisticColumn column : compared) {
        Object before = row.before().get(column.name());
        Object after = row.after().get(column.name());
        if (!printed(column, before).equals(printed(column, after))) {
          revisions.add(
              new Revision(
                  now.title(),
                  year(row.after()),
                  Revision.MOVED,
                  row.name(),
                  column,
                  before,
                  after,
                  difference(column, before, after)));
        }
      }
    }
    return revisions;
  }

  /** A year that came is news as a whole, not figure by figure. */
  private static List<Revision> counted(
      String title, String change, List<Map<String, Object>> rows) {
    Map<Integer, Long> years = new TreeMap<>();
    rows.forEach(row -> years.merge(Objects.requireNonNullElse(year(row), 0), 1L, Long::sum));
    return years.entrySet().stream()
        .map(
            entry ->
                new Revision(
                    title,
                    entry.getKey() == 0 ? null : entry.getKey(),
                    change,
                    entry.getValue() + "行",
                    null,
                    null,
                    null,
                    null))
        .toList();
  }

  private static List<Map<String, Object>> rows(StatisticTable table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<Object> values : table.rows()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 0; i < values.size(); i++) {
        row.put(table.columns().get(i).name(), values.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Integer year(Map<String, Object> row) {
    return row.get(YEAR) instanceof Number year ? (Integer) year.intValue() : null;
  }

  private static Object printed(StatisticColumn column, Object value) {
    return column
        .published(value)
        .<Object>map(Function.identity())
        .orElse(Objects.requireNonNullElse(value, ""));
  }

  private static BigDecimal difference(StatisticColumn column, Object before, Object after) {
    return column
        .published(after)
        .flatMap(now -> column.published(before).map(now::subtract))
        .orElse(null);
  }
}
