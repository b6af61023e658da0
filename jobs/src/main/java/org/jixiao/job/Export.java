package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.VerbatimField;
import org.jixiao.warehouse.TableName;
import org.jixiao.warehouse.Warehouse;

/** Writes a table as a file for other programs. */
public final class Export {
  /** Longest text a cell of a workbook holds. */
  private static final int XLSX_CELL = 32_767;

  private Export() {}

  /**
   * Writes the table and returns the number of rows.
   *
   * @param releaseId the release to take it from; null for what stands
   * @throws JobException when there is no such table or the file cannot be written
   */
  public static long run(
      Path folder,
      Configuration configuration,
      String releaseId,
      String table,
      FileFormat format,
      Path output,
      boolean withPersonal) {
    try (Warehouse warehouse = WarehouseFolder.open(folder, configuration, releaseId)) {
      Dataset<Row> rows = rows(warehouse, table);
      if (!withPersonal) {
        rows = masked(rows);
      }
      if (output.toAbsolutePath().getParent() != null) {
        Files.createDirectories(output.toAbsolutePath().getParent());
      }
      return switch (format) {
        case csv -> csv(rows, output);
        case xlsx -> xlsx(rows, output);
        case parquet -> parquet(rows, output);
      };
    } catch (IOException e) {
      throw new JobException(ExitCode.USAGE, "无法写入 " + output + "：" + e.getMessage(), e);
    }
  }

  private static Dataset<Row> rows(Warehouse warehouse, String table) {
    try {
      TableName name = TableName.of(table);
      return warehouse.readInKeyOrder(name);
    } catch (IllegalArgumentException e) {
      String known =
          warehouse.tables().all().stream()
              .map(contract -> contract.table().toString())
              .collect(Collectors.joining("、"));
      throw new JobException(ExitCode.USAGE, "没有表 " + table + "。现有：" + known, e);
    }
  }

  /**
   * Hides names and telephone numbers: they stand only in the cells of verbatim records, those
   * passed over (signatures, who filled the form in) among them.
   */
  static Dataset<Row> masked(Dataset<Row> rows) {
    Set<String> personal =
        FieldDictionary.load().all().stream()
            .filter(Field::personal)
            .map(Field::name)
            .collect(Collectors.toSet());
    personal.add(VerbatimField.IGNORED);
    Dataset<Row> masked = rows;
    for (String column : rows.columns()) {
      if (personal.contains(column)) {
        masked = masked.withColumn(column, lit(Field.MASK));
      } else if (column.equals("fields")) {
        masked =
            masked.withColumn(
                column,
                functions.transform(
                    col(column),
                    cell ->
                        cell.withField(
                            "text",
                            functions
                                .when(cell.getField("field").isin(personal.toArray()), Field.MASK)
                                .otherwise(cell.getField("text")))));
      } else if (column.equals("content")) {
        // The original bytes show everything; they leave the warehouse only on request.
        masked = masked.withColumn(column, lit(null).cast("binary"));
      }
    }
    return masked;
  }

  private static long csv(Dataset<Row> rows, Path output) throws IOException {
    long count = 0;
    try (Writer writer = Files.newBufferedWriter(output, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      writer.write('\uFEFF'); // Excel takes a file without the mark for GBK
      printer.printRecord((Object[]) rows.columns());
      for (Iterator<Row> iterator = rows.toLocalIterator(); iterator.hasNext(); count++) {
        Row row = iterator.next();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          cells.add(row.get(i) instanceof String text ? guarded(text) : Cells.text(row.get(i)));
        }
        printer.printRecord(cells);
      }
    }
    return count;
  }

  /** Text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
  static String guarded(String text) {
    boolean dangerous = !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
    return dangerous ? "'" + text : text;
  }

  private static long xlsx(Dataset<Row> rows, Path output) throws IOException {
    long count = 0;
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        var out = Files.newOutputStream(output)) {
      SXSSFSheet sheet = workbook.createSheet("数据");
      sheet.createFreezePane(0, 1);
      var quoted = workbook.createCellStyle();
      quoted.setQuotePrefixed(true);
      var header = sheet.createRow(0);
      for (int i = 0; i < rows.columns().length; i++) {
        header.createCell(i).setCellValue(rows.columns()[i]);
      }
      for (Iterator<Row> iterator = rows.toLocalIterator(); iterator.hasNext(); count++) {
        Row row = iterator.next();
        var line = sheet.createRow((int) count + 1);
        for (int i = 0; i < row.size(); i++) {
          String text = Cells.text(row.get(i));
          if (text != null) {
            Cell cell = line.createCell(i);
            if (row.get(i) instanceof Number number) {
              cell.setCellValue(number.doubleValue());
            } else {
              cell.setCellStyle(quoted);
              cell.setCellValue(text.substring(0, Math.min(text.length(), XLSX_CELL)));
            }
          }
        }
      }
      workbook.write(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return count;
  }

  private static long parquet(Dataset<Row> rows, Path output) throws IOException {
    if (Files.exists(output)) {
      throw new IOException("已经存在");
    }
    rows.coalesce(1).write().parquet(output.toAbsolutePath().toUri().toString());
    return rows.count();
  }
}
