package org.jixiao.job.history;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.model.ColumnName;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;

/** Evaluations from texts of {@code column=value}; what a text leaves out is absent. */
public final class Projects {
  private static final String EVERY =
      "source=form submission_id=s1 record_id=r1 locator=表.xlsx!A1 ";

  private static final List<String> COLUMNS =
      Stream.of(ProjectEvaluation.class.getRecordComponents()).map(ColumnName::of).toList();
  private static final Constructor<?> CONSTRUCTOR = ProjectEvaluation.class.getConstructors()[0];

  private Projects() {}

  /** Flags are written {@code flags=CODE,field,verbatim}, one at most. */
  public static ProjectEvaluation project(String columns) {
    Map<String, String> values = new HashMap<>();
    for (String pair : (EVERY + columns).split(" ", -1)) {
      values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    Object[] arguments = new Object[COLUMNS.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = value(CONSTRUCTOR.getParameterTypes()[i], values.remove(COLUMNS.get(i)));
    }
    if (!values.isEmpty()) {
      throw new IllegalArgumentException("no columns " + values.keySet());
    }
    try {
      return (ProjectEvaluation) CONSTRUCTOR.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(Class<?> type, String text) {
    if (type == List.class) {
      return text == null ? List.of() : List.of(flag(text.split(",")));
    }
    if (text == null || type == String.class) {
      return text;
    }
    return type == Integer.class ? (Object) Integer.valueOf(text) : new BigDecimal(text);
  }

  private static RaisedFlag flag(String[] parts) {
    return new RaisedFlag(Flag.valueOf(parts[0]), parts[1], parts[2]);
  }
}
