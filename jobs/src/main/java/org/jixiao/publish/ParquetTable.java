package org.jixiao.publish;

import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;
import static org.apache.parquet.schema.Types.optional;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticTable;

/**
 * The bytes of {@code parquet/<statistic>.parquet}: the rows of a statistic with their exact,
 * unrounded values, in the types of the field dictionary.
 */
final class ParquetTable {
  private static final Pattern DECIMAL = Pattern.compile("decimal\\(([0-9]+),([0-9]+)\\)");
  // Holds every decimal of up to 38 digits, so one way of writing serves all.
  private static final int DECIMAL_BYTES = 16;

  private final Map<String, String> types = new HashMap<>();

  private ParquetTable() {
    for (Field field : FieldDictionary.load().all()) {
      types.put(field.name(), field.type());
    }
  }

  /** Returns the files by path in the release folder, one for each statistic. */
  static SortedMap<String, byte[]> files(ReleaseContent content) throws IOException {
    ParquetTable tables = new ParquetTable();
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (StatisticTable table : content.statistics()) {
      files.put("parquet/" + table.name() + ".parquet", tables.bytes(table));
    }
    return files;
  }

  private byte[] bytes(StatisticTable table) throws IOException {
    List<Type> columns = table.columns().stream().map(column -> type(column.name())).toList();
    MessageType schema = new MessageType(table.name(), columns);
    MemoryFile file = new MemoryFile();
    // Uncompressed, as the bytes of a compressor differ from one machine's library to another's;
    // plain, in the first version of pages, as not every reader knows decimals in other encodings.
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(file)
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withDictionaryEncoding(false)
            .build()) {
      for (List<Object> row : table.rows()) {
        writer.write(group(schema, row));
      }
    }
    return ParquetFooter.ordered(file.bytes());
  }

  private Type type(String column) {
    // A field that left the dictionary after an old release was made is printed as its text.
    String type = types.getOrDefault(column, "string");
    Matcher decimal = DECIMAL.matcher(type);
    if (decimal.matches()) {
      int precision = Integer.parseInt(decimal.group(1));
      int scale = Integer.parseInt(decimal.group(2));
      return optional(FIXED_LEN_BYTE_ARRAY)
          .length(DECIMAL_BYTES)
          .as(decimalType(scale, precision))
          .named(column);
    }
    return switch (type) {
      case "int" -> optional(INT32).named(column);
      case "bigint" -> optional(INT64).named(column);
      default -> optional(BINARY).as(stringType()).named(column);
    };
  }

  private static Group group(MessageType schema, List<Object> row) {
    Group group = new SimpleGroup(schema);
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) != null) {
        add(group, i, row.get(i), schema.getType(i).asPrimitiveType());
      }
    }
    return group;
  }

  private static void add(Group group, int column, Object value, PrimitiveType type) {
    switch (type.getPrimitiveTypeName()) {
      case INT32 -> group.add(column, Math.toIntExact(((Number) value).longValue()));
      case INT64 -> group.add(column, ((Number) value).longValue());
      case FIXED_LEN_BYTE_ARRAY -> group.add(column, decimal((BigDecimal) value, type));
      default -> group.add(column, value.toString());
    }
  }

  private static Binary decimal(BigDecimal value, PrimitiveType type) {
    int scale = ((DecimalLogicalTypeAnnotation) type.getLogicalTypeAnnotation()).getScale();
    byte[] digits = value.setScale(scale).unscaledValue().toByteArray();
    byte[] bytes = new byte[DECIMAL_BYTES];
    Arrays.fill(bytes, value.signum() < 0 ? (byte) -1 : 0);
    System.arraycopy(digits, 0, bytes, DECIMAL_BYTES - digits.length, digits.length);
    return Binary.fromConstantByteArray(bytes);
  }
}
