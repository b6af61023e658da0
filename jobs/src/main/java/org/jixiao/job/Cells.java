package org.jixiao.job;

import java.math.BigDecimal;
import java.util.HexFormat;
import org.apache.spark.sql.Row;

/** A cell of a row as text: plain decimals, bytes in hex, nested values as JSON. */
final class Cells {
  private Cells() {}

  /** Returns the text, or null for an absent value. */
  static String text(Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof Row row) {
      return row.json();
    }
    if (value instanceof scala.collection.Iterable<?> values) {
      StringBuilder list = new StringBuilder("[");
      for (Object element : scala.jdk.javaapi.CollectionConverters.asJava(values)) {
        list.append(list.length() == 1 ? "" : ",").append(text(element));
      }
      return list.append("]").toString();
    }
    return value.toString();
  }
}
