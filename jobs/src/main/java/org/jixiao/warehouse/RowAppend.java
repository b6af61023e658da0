package org.jixiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Types;
import org.jixiao.model.ColumnName;

/** Writes Java records as one Parquet file and adds it to an unpartitioned table. */
final class RowAppend {
  private RowAppend() {}

  static void to(Table table, List<? extends Record> rows) {
    List<GenericRecord> cells = rows.stream().map(row -> cells(table.schema(), row)).toList();
    DataFile file;
    try {
      file = write(table, cells);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + table.name(), e);
    }
    FaultPoint.passed("rows of an append written");
    table.newAppend().appendFile(file).commit();
  }

  private static DataFile write(Table table, List<GenericRecord> rows) throws IOException {
    String name = FileFormat.PARQUET.addExtension(UUID.randomUUID().toString());
    DataWriter<GenericRecord> writer =
        Parquet.writeData(table.io().newOutputFile(table.locationProvider().newDataLocation(name)))
            .forTable(table)
            .createWriterFunc(GenericParquetWriter::create)
            .build();
    try (writer) {
      rows.forEach(writer::write);
    }
    return writer.toDataFile();
  }

  private static GenericRecord cells(Schema schema, Record row) {
    GenericRecord cells = GenericRecord.create(schema);
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      String name = ColumnName.of(component);
      Types.NestedField column = schema.findField(name);
      if (column == null) {
        throw new IllegalArgumentException(
            row.getClass().getSimpleName() + " has " + name + ", the table has " + schema);
      }
      cells.setField(name, cell(RowCodec.valueOf(component, row), column));
    }
    return cells;
  }

  private static Object cell(Object value, Types.NestedField column) {
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    if (value instanceof BigDecimal decimal && column.type() instanceof Types.DecimalType target) {
      return RowCodec.exact(decimal, target.precision(), target.scale(), column.name());
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
