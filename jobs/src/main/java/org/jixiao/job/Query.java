package org.jixiao.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.UnresolvedExecuteImmediate;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.ExecutableDuringAnalysis;
import org.apache.spark.sql.catalyst.plans.logical.InsertIntoDir;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ParsedStatement;
import org.jixiao.warehouse.Warehouse;

/** Runs a query and prints its rows. */
public final class Query {
  private Query() {}

  /**
   * Prints the rows of a query.
   *
   * @param releaseId the release to ask; null for what stands
   * @throws JobException when the query is not one, naming Spark's reason
   */
  public static void run(
      Path folder,
      Configuration configuration,
      String releaseId,
      String sql,
      RowFormat format,
      PrintWriter out) {
    try (Warehouse warehouse = WarehouseFolder.open(folder, configuration, releaseId)) {
      requireReadOnly(warehouse.spark(), sql);
      Dataset<Row> rows = warehouse.spark().sql(sql);
      switch (format) {
        case table -> TextTable.print(rows.columns(), rows.collectAsList(), out);
        case csv -> printCsv(rows, out);
        case json -> printJson(rows, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AnalysisException e) {
      throw new JobException(ExitCode.USAGE, "查询语句有误：" + e.getMessage(), e);
    }
  }

  /** Spark carries out a command while it plans it, so it must be turned away before. */
  static void requireReadOnly(SparkSession spark, String sql) throws ParseException {
    LogicalPlan plan =
        ((org.apache.spark.sql.classic.SparkSession) spark)
            .sessionState()
            .sqlParser()
            .parsePlan(sql);
    String kind = plan.getClass().getSimpleName();
    boolean tells =
        kind.startsWith("Show") || kind.startsWith("Describe") || kind.startsWith("Explain");
    if (!tells && !plan.find(Query::acts).isEmpty()) {
      throw new JobException(ExitCode.USAGE, "sql 只用于查询，不能改动仓库：" + kind);
    }
  }

  /** Statements that do something are commands, but for a few that Spark makes into them later. */
  private static boolean acts(LogicalPlan node) {
    return node instanceof Command
        || node instanceof ParsedStatement
        || node instanceof InsertIntoDir
        || node instanceof ExecutableDuringAnalysis
        || node instanceof UnresolvedExecuteImmediate;
  }

  private static void printCsv(Dataset<Row> rows, PrintWriter out) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    CSVPrinter printer = new CSVPrinter(out, format);
    printer.printRecord((Object[]) rows.columns());
    for (Iterator<Row> iterator = rows.toLocalIterator(); iterator.hasNext(); ) {
      List<String> cells = new ArrayList<>();
      Row row = iterator.next();
      for (int i = 0; i < row.size(); i++) {
        cells.add(Cells.text(row.get(i)));
      }
      printer.printRecord(cells);
    }
    printer.flush();
  }

  private static void printJson(Dataset<Row> rows, PrintWriter out) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    mapper.enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    String[] columns = rows.columns();
    for (Iterator<Row> iterator = rows.toLocalIterator(); iterator.hasNext(); ) {
      Row row = iterator.next();
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        Object value = row.get(i);
        boolean plain =
            value == null
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal;
        object.put(columns[i], plain ? value : Cells.text(value));
      }
      out.println(mapper.writeValueAsString(object));
    }
  }
}
