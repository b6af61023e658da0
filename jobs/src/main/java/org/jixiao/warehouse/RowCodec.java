package org.jixiao.warehouse;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
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
  private final StructType schema;
  private final RecordComponent[] components;
  private final Constructor<T> constructor;

  private RowCodec(StructType schema, RecordComponent[] components, Constructor<T> constructor) {
    this.schema = schema;
    this.components = components;
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
      return new RowCodec<>(schema, components, constructor);
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
    Object[] cells = new Object[components.length];
    for (RecordComponent component : components) {
      StructField field = schema.apply(ColumnName.of(component));
      cells[schema.fieldIndex(field.name())] =
          toCell(valueOf(component, value), field.dataType(), field.name());
    }
    return RowFactory.create(cells);
  }

  /** Returns the record of a row with the schema's columns, in any order. */
  public T fromRow(Row row) {
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = fromCell(row, row.fieldIndex(ColumnName.of(components[i])), components[i]);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor.getDeclaringClass().getSimpleName(), e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the nested codec is built for the element's class
  private static Object toCell(Object value, DataType type, String column) {
    if (value instanceof List<?> list && type instanceof ArrayType array) {
      StructType struct = (StructType) array.elementType();
      Object[] rows = new Object[list.size()];
      if (!list.isEmpty()) {
        RowCodec codec = of((Class<Record>) list.get(0).getClass(), struct);
        for (int i = 0; i < rows.length; i++) {
          rows[i] = codec.toRow((Record) list.get(i));
        }
      }
      return rows;
    }
    if (value instanceof BigDecimal decimal && type instanceof DecimalType target) {
      return exact(decimal, target.precision(), target.scale(), column);
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
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

  @SuppressWarnings({"unchecked", "rawtypes"}) // the component's declared class decides
  private static Object fromCell(Row row, int index, RecordComponent component) {
    if (row.isNullAt(index)) {
      return null;
    }
    if (component.getType() == List.class) {
      Class<Record> element =
          (Class<Record>)
              ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      List<Row> rows = row.getList(index);
      List<Object> values = new ArrayList<>();
      for (Row nested : rows) {
        values.add(of(element, nested.schema()).fromRow(nested));
      }
      return values;
    }
    if (component.getType().isEnum()) {
      return Enum.valueOf((Class<Enum>) component.getType(), row.getString(index));
    }
    return row.get(index);
  }

  static Object valueOf(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
