package org.jixiao.job;

import static org.jixiao.job.TableNames.RECORD;
import static org.jixiao.job.TableNames.SCOPE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.iceberg.data.Record;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.Reference;
import org.jixiao.job.department.Hearing;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.Warehouse;

/**
 * Which department-years each standing submission speaks of. A submission that came, went or moved
 * touches those it speaks of and those it spoke of; what others say of them is read again, as which
 * of several forms of a project stands depends on all of them.
 *
 * @param extent what is to be computed anew
 * @param entries whose each submission is, as far as it is known without computing everything;
 *     empty where it is not
 */
record Scope(Extent extent, Optional<List<ScopeEntry>> entries) {
  /**
   * Returns what follows from the submissions that stand and those the tables were made from.
   *
   * @param sameMeaning whether program and configuration are those of what stands; if not, whatever
   *     stands may come out otherwise
   */
  static Scope of(Warehouse warehouse, StandingSubmissions standing, boolean sameMeaning) {
    List<ScopeEntry> known = sameMeaning ? known(warehouse) : List.of();
    if (known.isEmpty()) {
      return new Scope(Extent.EVERYTHING, Optional.empty());
    }
    List<ScopeEntry> kept =
        known.stream()
            .filter(
                entry -> entry.relativePath().equals(standing.paths().get(entry.submissionId())))
            .toList();
    HashMap<String, String> fresh = new HashMap<>(standing.paths());
    kept.forEach(entry -> fresh.remove(entry.submissionId()));
    if (fresh.isEmpty() && kept.size() == known.size()) {
      return new Scope(Extent.NOTHING, Optional.of(known));
    }
    List<ScopeEntry> found = fresh.isEmpty() ? List.of() : found(warehouse, standing, fresh);
    List<ScopeEntry> entries = new ArrayList<>(kept);
    entries.addAll(found);
    return new Scope(extent(known, kept, found, entries), Optional.of(entries));
  }

  private static Extent extent(
      List<ScopeEntry> known,
      List<ScopeEntry> kept,
      List<ScopeEntry> found,
      List<ScopeEntry> entries) {
    List<ScopeEntry> changed = new ArrayList<>(known);
    changed.removeAll(new HashSet<>(kept));
    changed.addAll(found);
    Set<DepartmentYear> units = each(changed, ScopeEntry::unit);
    Set<DepartmentYear> all = each(entries, ScopeEntry::unit);
    List<ScopeEntry> needed =
        entries.stream().filter(entry -> units.contains(entry.unit())).toList();
    return new Extent(
            units, each(needed, ScopeEntry::submissionId), each(needed, ScopeEntry::folder))
        .orEverything(all.size());
  }

  private static <T> Set<T> each(List<ScopeEntry> entries, Function<ScopeEntry, T> value) {
    return entries.stream().map(value).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<ScopeEntry> known(Warehouse warehouse) {
    List<ScopeEntry> known = new ArrayList<>();
    for (Record row : warehouse.catalog().rows(SCOPE)) {
      known.add(
          new ScopeEntry(
              (String) row.getField("submission_id"),
              (String) row.getField("relative_path"),
              (Integer) row.getField("fiscal_year"),
              (String) row.getField("department_name"),
              Boolean.TRUE.equals(row.getField("evaluates"))));
    }
    return known;
  }

  private static List<ScopeEntry> found(
      Warehouse warehouse, StandingSubmissions standing, HashMap<String, String> paths) {
    Set<String> folders =
        paths.entrySet().stream()
            .map(path -> new ScopeEntry(path.getKey(), path.getValue(), null, null, false).folder())
            .collect(Collectors.toSet());
    Dataset<Row> records = warehouse.read(RECORD).where(Extent.ofRecords(paths.keySet(), folders));
    StructType input = records.schema();
    StructType output = warehouse.tables().contract(SCOPE).schema();
    Reference reference = standing.reference();
    List<Row> rows =
        records
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                    verbatim -> {
                      RowCodec<VerbatimRecord> decoder = RowCodec.of(VerbatimRecord.class, input);
                      RowCodec<ScopeEntry> encoder = RowCodec.of(ScopeEntry.class, output);
                      Hearing hearing = new Hearing(reference, true);
                      Set<ScopeEntry> distinct = new HashSet<>();
                      while (verbatim.hasNext()) {
                        entry(hearing, decoder.fromRow(verbatim.next()), paths)
                            .ifPresent(distinct::add);
                      }
                      return distinct.stream().map(encoder::toRow).iterator();
                    },
                Encoders.row(output))
            .distinct()
            .collectAsList();
    RowCodec<ScopeEntry> codec = RowCodec.of(ScopeEntry.class, output);
    List<ScopeEntry> entries =
        new ArrayList<>(ScopeEntry.merged(rows.stream().map(codec::fromRow).toList()));
    entries.addAll(silent(paths, each(entries, ScopeEntry::submissionId)));
    return entries;
  }

  private static Optional<ScopeEntry> entry(
      Hearing hearing, VerbatimRecord record, Map<String, String> paths) {
    String path = paths.get(record.submissionId());
    return Optional.ofNullable(path)
        .flatMap(known -> hearing.identity(record, known))
        .map(
            whose ->
                new ScopeEntry(
                    record.submissionId(),
                    path,
                    whose.fiscalYear(),
                    whose.departmentName(),
                    record.isEvaluation()));
  }

  /** A submission that speaks of no department-year has one row that says so. */
  static List<ScopeEntry> silent(Map<String, String> paths, Set<String> speaking) {
    return paths.keySet().stream()
        .filter(id -> !speaking.contains(id))
        .sorted()
        .map(id -> new ScopeEntry(id, paths.get(id), null, null, false))
        .toList();
  }
}
