package org.jixiao.job;

import static org.jixiao.job.TableNames.RECORD;
import static org.jixiao.job.TableNames.SCOPE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableName;

/** One row per standing submission and department-year it speaks of. */
record ScopeJob(Scope scope, StandingSubmissions standing, DepartmentPass pass, StructType schema)
    implements TableJob {
  @Override
  public TableName table() {
    return SCOPE;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return scope.entries().map(entries -> rows(tables, entries)).orElseGet(() -> heard(tables));
  }

  private Dataset<Row> heard(Tables tables) {
    Dataset<Row> heard = pass.rows(tables, SCOPE.name());
    Set<String> speaking =
        heard.select("submission_id").distinct().collectAsList().stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toSet());
    return heard.unionByName(rows(tables, Scope.silent(standing.paths(), speaking)));
  }

  private Dataset<Row> rows(Tables tables, List<ScopeEntry> entries) {
    RowCodec<ScopeEntry> codec = RowCodec.of(ScopeEntry.class, schema);
    return tables.spark().createDataFrame(entries.stream().map(codec::toRow).toList(), schema);
  }
}
