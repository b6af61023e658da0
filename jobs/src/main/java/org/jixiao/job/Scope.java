package org.jixiao.job;

import static org.jixiao.job.TableNames.RECORD;
import static org.jixiao.job.TableNames.SCOPE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.iceberg.data.Record;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.Identity;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.narrative.DepartmentReports;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.Warehouse;

/**
 * Which department-years each standing submission speaks of. A submission that came, went or moved
 * touches those it speaks of and those it spoke of; what others say of them is read again, as which
 * of several forms of a project stands depends on all of them.
 */
final class Scope {
  private final Warehouse warehouse;
  private final StandingRecords standing;

  Scope(Warehouse warehouse, StandingRecords standing) {
    this.warehouse = warehouse;
    this.standing = standing;
  }

  /** A row of {@code interpreted.scope}. */
  private record Entry(
      String submissionId, String relativePath, Integer fiscalYear, String departmentName) {
    DepartmentYear unit() {
      return new DepartmentYear(fiscalYear, departmentName);
    }
  }

  /**
   * Brings the table up to date and returns what is to be computed anew.
   *
   * @param sameMeaning whether program and configuration are those of what stands; if not, whatever
   *     stands may come out otherwise
   */
  Extent update(boolean sameMeaning) {
    List<Entry> known = sameMeaning ? known() : List.of();
    List<Entry> kept = known.stream().filter(this::stands).toList();
    Map<String, String> seen =
        kept.stream()
            .collect(Collectors.toMap(Entry::submissionId, Entry::relativePath, (a, b) -> a));
    Map<String, String> fresh = new HashMap<>(standing.paths());
    fresh.keySet().removeAll(seen.keySet());
    if (fresh.isEmpty() && kept.size() == known.size()) {
      return Extent.NOTHING;
    }
    List<Entry> found = fresh.isEmpty() ? List.of() : interpreted(Map.copyOf(fresh));
    List<Entry> entries = new ArrayList<>(kept);
    entries.addAll(found);
    warehouse.replace(SCOPE, warehouse.rows(SCOPE, Entry.class, entries));
    return known.isEmpty() ? Extent.EVERYTHING : extent(known, kept, found, entries);
  }

  private static Extent extent(
      List<Entry> known, List<Entry> kept, List<Entry> found, List<Entry> entries) {
    List<Entry> changed = new ArrayList<>(known);
    changed.removeAll(kept);
    changed.addAll(found);
    Set<DepartmentYear> units = changed.stream().map(Entry::unit).collect(Collectors.toSet());
    Set<DepartmentYear> all = entries.stream().map(Entry::unit).collect(Collectors.toSet());
    List<Entry> needed = entries.stream().filter(entry -> units.contains(entry.unit())).toList();
    Set<String> submissions = each(needed, Entry::submissionId);
    List<Entry> ofThose =
        entries.stream().filter(entry -> submissions.contains(entry.submissionId())).toList();
    return new Extent(
            units,
            submissions,
            each(needed, entry -> folder(entry.relativePath())),
            each(ofThose, Entry::unit),
            each(changed, Entry::submissionId))
        .orEverything(all.size());
  }

  private static <T> Set<T> each(List<Entry> entries, Function<Entry, T> value) {
    return entries.stream().map(value).collect(Collectors.toSet());
  }

  /** What the locators of a file's records begin with. */
  private static String folder(String relativePath) {
    return relativePath.substring(0, relativePath.lastIndexOf('/') + 1);
  }

  private boolean stands(Entry entry) {
    return entry.relativePath().equals(standing.paths().get(entry.submissionId()));
  }

  private List<Entry> known() {
    List<Entry> known = new ArrayList<>();
    for (Record row : warehouse.catalog().rows(SCOPE)) {
      known.add(
          new Entry(
              (String) row.getField("submission_id"),
              (String) row.getField("relative_path"),
              (Integer) row.getField("fiscal_year"),
              (String) row.getField("department_name")));
    }
    return known;
  }

  /** A submission without records speaks of no department-year, and has one row that says so. */
  private List<Entry> interpreted(Map<String, String> paths) {
    Dataset<Row> records = warehouse.read(RECORD);
    if (paths.size() < standing.paths().size()) {
      Set<String> folders = paths.values().stream().map(Scope::folder).collect(Collectors.toSet());
      records = records.where(Extent.ofRecords(paths.keySet(), folders));
    }
    StructType input = records.schema();
    StructType output = warehouse.tables().contract(SCOPE).schema();
    Reference reference = standing.reference();
    RowCodec<Entry> codec = RowCodec.of(Entry.class, output);
    List<Entry> entries =
        new ArrayList<>(
            records
                .mapPartitions(
                    (MapPartitionsFunction<Row, Row>)
                        rows -> {
                          RowCodec<VerbatimRecord> decoder =
                              RowCodec.of(VerbatimRecord.class, input);
                          RowCodec<Entry> encoder = RowCodec.of(Entry.class, output);
                          ProjectEvaluations projects = new ProjectEvaluations(reference);
                          DepartmentReports reports = new DepartmentReports(reference);
                          Set<Entry> distinct = new HashSet<>();
                          while (rows.hasNext()) {
                            VerbatimRecord record = decoder.fromRow(rows.next());
                            String path = paths.get(record.submissionId());
                            if (path != null) {
                              projects
                                  .identity(record, path)
                                  .or(() -> reports.identity(record, path))
                                  .map(identity -> entry(record.submissionId(), path, identity))
                                  .ifPresent(distinct::add);
                            }
                          }
                          return distinct.stream().map(encoder::toRow).iterator();
                        },
                    Encoders.row(output))
                .distinct()
                .collectAsList()
                .stream()
                .map(codec::fromRow)
                .toList());
    Set<String> silent = new HashSet<>(paths.keySet());
    entries.forEach(entry -> silent.remove(entry.submissionId()));
    silent.stream().sorted().forEach(id -> entries.add(new Entry(id, paths.get(id), null, null)));
    return entries;
  }

  private static Entry entry(String submissionId, String path, Identity identity) {
    return new Entry(submissionId, path, identity.fiscalYear(), identity.departmentName());
  }
}
