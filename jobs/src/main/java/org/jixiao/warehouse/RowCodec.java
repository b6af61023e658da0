package org.jixiao.warehouse;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.ColumnName;

/**
 * Turns a Java record into a row of a given schema and back; the only place that does.
 *
 * <p>Components and columns meet by name ({@code annualBudgetYuan} is {@code annual_budget_yuan}),
 * nested records become structs, lists of them arrays, enums their names. Spark's own bean encoder
 * takes a record for a bean without properties and loses every field, hence this class.
 *
 * @param <T> the record
 */
public final class RowCodec<T extends Record> {
  private final List<Cell> cells;
  private final Constructor<T> constructor;

  private RowCodec(List<Cell> cells, Constructor<T> constructor) {
    this.cells = cells;
    this.constructor = constructor;
  }

  /**
   * Returns the codec between a record and the schema's columns.
   *
   * @throws IllegalArgumentException when their names differ, naming both lists
   */
  public static <T extends Record> RowCodec<T> of(Class<T> type, StructType schema) {
    RecordComponent[] components = type.getRecordComponents();
    List<String> names = Arrays.stream(components).map(ColumnName::of).toList();
    List<String> columns = Arrays.asList(schema.fieldNames());
    if (names.size() != columns.size() || !columns.containsAll(names)) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " has " + names + ", the schema has " + columns);
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new RowCodec<>(
          Arrays.stream(components).map(one -> Cell.of(one, schema)).toList(), constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * Returns the row of a record.
   *
   * @throws IllegalArgumentException when a decimal does not fit its column without rounding
   */
  public Row toRow(T value) {
    Object[] row = new Object[cells.size()];
    for (Cell cell : cells) {
      row[cell.index()] = cell.toCell(cell.valueOf(value));
    }
    return RowFactory.create(row);
  }

  /** Returns the record of a row with the schema's columns, in any order. */
  public T fromRow(Row row) {
    Object[] arguments = new Object[cells.size()];
    for (int i = 0; i < arguments.length; i++) {
      Cell cell = cells.get(i);
      int index = row.schema() == null ? cell.index() : row.fieldIndex(cell.name());
      arguments[i] = row.isNullAt(index) ? null : cell.fromCell(row, index);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor.getDeclaringClass().getSimpleName(), e);
    }
  }

  /** Returns the decimal with the scale of its column; never rounded. */
  static BigDecimal exact(BigDecimal decimal, int precision, int scale, String column) {
    String target = "decimal(" + precision + "," + scale + ")";
    BigDecimal scaled;
    try {
      scaled = decimal.setScale(scale);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(column + ": " + decimal + " is finer than " + target, e);
    }
    if (scaled.precision() > precision) {
      throw new IllegalArgumentException(column + ": " + decimal + " is too large for " + target);
    }
    return scaled;
  }

  /** Returns the value of a record's component. */
  static Object valueOf(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.getName(), e);
    }
  }

  /**
   * A component and its column.
   *
   * @param elements the codec of a list's elements; null for anything but a list
   */
  private record Cell(
      RecordComponent component, String name, int index, DataType type, RowCodec<Record> elements) {
    @SuppressWarnings("unchecked") // a list component holds records, by the rule of this class
    static Cell of(RecordComponent component, StructType schema) {
      String name = ColumnName.of(component);
      int index = schema.fieldIndex(name);
      DataType type = schema.apply(index).dataType();
      RowCodec<Record> elements = null;
      if (component.getType() == List.class && type instanceof ArrayType array) {
        Class<Record> element =
            (Class<Record>)
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        elements = RowCodec.of(element, (StructType) array.elementType());
      }
      return new Cell(component, name, index, type, elements);
    }

    Object valueOf(Record value) {
      return RowCodec.valueOf(component, value);
    }

    Object toCell(Object value) {
      if (elements != null && value instanceof List<?> list) {
        return list.stream().map(one -> elements.toRow((Record) one)).toArray();
      }
      if (value instanceof BigDecimal decimal && type instanceof DecimalType target) {
        return exact(decimal, target.precision(), target.scale(), name);
      }
      return value instanceof Enum<?> constant ? constant.name() : value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the component's declared class decides
    Object fromCell(Row row, int at) {
      if (elements != null) {
        return row.<Row>getList(at).stream().map(elements::fromRow).toList();
      }
      return component.getType().isEnum()
          ? Enum.valueOf((Class<Enum>) component.getType(), row.getString(at))
          : row.get(at);
    }
  }
}
