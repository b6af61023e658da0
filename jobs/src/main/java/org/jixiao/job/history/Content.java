package org.jixiao.job.history;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.ColumnName;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;

/**
 * What a row says of a project, whichever file said it: every column except submission, record and
 * locator. Flags count, but of PROJECT_REPEATED only that it was raised: its text names places of
 * files.
 */
final class Content {
  private static final Set<String> WHERE_IT_STANDS =
      Set.of("submission_id", "record_id", "locator");

  private static final List<Column> COLUMNS =
      Stream.of(ProjectEvaluation.class.getRecordComponents())
          .map(Column::of)
          .filter(column -> !WHERE_IT_STANDS.contains(column.name()))
          .toList();

  private Content() {}

  /**
   * A column in which two rows differ.
   *
   * @param before as printed; null when it was absent
   * @param after as printed; null when it is absent
   */
  record Difference(String column, String before, String after) {}

  static boolean same(ProjectEvaluation one, ProjectEvaluation other) {
    return COLUMNS.stream().allMatch(column -> column.same(one, other));
  }

  /** Returns the columns that differ, in the order of the table. */
  static List<Difference> differences(ProjectEvaluation before, ProjectEvaluation after) {
    List<Difference> differences = new ArrayList<>();
    for (Column column : COLUMNS) {
      if (!column.same(before, after)) {
        differences.add(
            new Difference(
                column.name(), printed(column.value(before)), printed(column.value(after))));
      }
    }
    return differences;
  }

  private static String printed(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof List<?> flags) {
      return flags.stream()
          .map(RaisedFlag.class::cast)
          .map(flag -> flag.code() + " " + flag.field() + " " + flag.verbatim())
          .collect(Collectors.joining("；"));
    }
    return value == null ? null : value.toString();
  }

  private record Column(String name, Method accessor) {
    static Column of(RecordComponent component) {
      return new Column(ColumnName.of(component), component.getAccessor());
    }

    Object value(ProjectEvaluation of) {
      try {
        return accessor.invoke(of);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(name, e);
      }
    }

    boolean same(ProjectEvaluation one, ProjectEvaluation other) {
      Object left = value(one);
      Object right = value(other);
      if (left instanceof BigDecimal number && right instanceof BigDecimal next) {
        return number.compareTo(next) == 0;
      }
      if (left instanceof List<?> flags && right instanceof List<?> next) {
        return withoutPlaces(flags).equals(withoutPlaces(next));
      }
      return Objects.equals(left, right);
    }

    private static List<Object> withoutPlaces(List<?> flags) {
      List<Object> bare = new ArrayList<>();
      for (Object flag : flags) {
        boolean repeated =
            flag instanceof RaisedFlag raised && raised.code() == Flag.PROJECT_REPEATED;
        bare.add(repeated ? Flag.PROJECT_REPEATED : flag);
      }
      return bare;
    }
  }
}
