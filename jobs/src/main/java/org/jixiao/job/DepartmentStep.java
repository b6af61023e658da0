package org.jixiao.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jixiao.check.DepartmentJudge;
import org.jixiao.check.Thresholds;
import org.jixiao.check.signal.SignalProjects;
import org.jixiao.job.department.DepartmentRows;
import org.jixiao.job.department.Heard;
import org.jixiao.statistics.state.DepartmentState;
import org.jixiao.warehouse.RowCodec;

/** From all that is said of one department and year to the rows that follow from it. */
final class DepartmentStep implements FlatMapGroupsFunction<Row, Row, Row> {
  private static final long serialVersionUID = 1L;

  private final StandingSubmissions standing;
  private final DepartmentSchema schema;
  private final Thresholds thresholds;

  /** Made once per task: reading the rules takes longer than judging a department by them. */
  private transient DepartmentJudge judge;

  DepartmentStep(StandingSubmissions standing, DepartmentSchema schema, Thresholds thresholds) {
    this.standing = standing;
    this.schema = schema;
    this.thresholds = thresholds;
  }

  @Override
  public Iterator<Row> call(Row departmentYear, Iterator<Row> records) {
    RowCodec<Heard> codec = RowCodec.of(Heard.class, schema.heard());
    List<Heard> heard = new ArrayList<>();
    records.forEachRemaining(row -> heard.add(codec.fromRow(row)));
    DepartmentRows rows = DepartmentRows.of(heard, standing.reference(), standing.received());
    Made made = new Made();
    made.add(TableNames.SCOPE.name(), scope(heard));
    made.add(TableNames.PROJECT_EVALUATION.name(), rows.projects());
    made.add(TableNames.FUNDING.name(), rows.fundings());
    made.add(TableNames.INDICATOR.name(), rows.indicators());
    made.add(TableNames.DEPARTMENT_REPORT.name(), rows.reports());
    made.add(TableNames.REPORTED_PROJECT.name(), rows.lines());
    made.add(TableNames.DEVIATION.name(), rows.deviations());
    made.add(TableNames.AMOUNT_ACCOUNT.name(), rows.amounts());
    made.add(TableNames.ANSWER.name(), rows.answers());
    made.add(TableNames.APPROVED_PROJECT.name(), rows.approved());
    made.add(TableNames.REVIEW_RESULT.name(), rows.reviews());
    judge(departmentYear, rows, made);
    if (!departmentYear.anyNull()) {
      made.add(
          TableNames.SIGNAL_PROJECT.name(),
          SignalProjects.of(rows.projects(), rows.indicators(), rows.lines()));
    }
    made.add(TableNames.DEPARTMENT_STATE.name(), state(departmentYear, rows));
    return made.rows.iterator();
  }

  private void judge(Row departmentYear, DepartmentRows rows, Made made) {
    if (judge == null) {
      judge = new DepartmentJudge(thresholds);
    }
    made.add(
        DepartmentSchema.JUDGEMENT,
        judge.ofRules(
            departmentYear.getAs(0),
            departmentYear.getAs(1),
            rows.projects(),
            rows.fundings(),
            rows.indicators(),
            rows.reports()));
    made.add(
        DepartmentSchema.FLAGGED,
        judge.ofFlags(
            rows.projects(), rows.fundings(), rows.indicators(), rows.reports(), rows.lines()));
  }

  /** Without year or department nothing is counted in any of the statistics. */
  private List<DepartmentState> state(Row departmentYear, DepartmentRows rows) {
    boolean silent =
        rows.projects().isEmpty() && rows.reports().isEmpty() && rows.deviations().isEmpty();
    if (departmentYear.anyNull() || silent) {
      return List.of();
    }
    int fiscalYear = departmentYear.getInt(0);
    return List.of(
        DepartmentState.of(
            fiscalYear,
            departmentYear.getString(1),
            rows.projects(),
            rows.indicators(),
            rows.reports(),
            rows.lines(),
            rows.deviations(),
            standing.reference().regimeOf(fiscalYear),
            standing.reference().codesOfNothing()));
  }

  private static List<ScopeEntry> scope(List<Heard> heard) {
    return ScopeEntry.merged(
        heard.stream()
            .map(
                one ->
                    new ScopeEntry(
                        one.submissionId(),
                        one.relativePath(),
                        one.fiscalYear(),
                        one.departmentName(),
                        one.evaluation()))
            .toList());
  }

  /** Rows that fill one column each. */
  private final class Made {
    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings({"unchecked", "rawtypes"}) // the codec is built for the records' own class
    void add(String kind, List<? extends Record> records) {
      if (records.isEmpty()) {
        return;
      }
      RowCodec codec = RowCodec.of((Class<Record>) records.get(0).getClass(), schema.made(kind));
      int column = schema.made().fieldIndex(kind);
      for (Record record : records) {
        Object[] cells = new Object[schema.made().size()];
        cells[column] = codec.toRow(record);
        rows.add(RowFactory.create(cells));
      }
    }
  }
}
