package org.jixiao.interpret.narrative;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jixiao.model.Correction;
import org.jixiao.model.Deviation;
import org.jixiao.model.LexiconEntry;

/**
 * Reads the texts of {@code conf/corrections/*.csv}. Faults in them are faults of configuration:
 * {@link IllegalArgumentException} with the line.
 */
public final class CorrectionText {
  private static final List<String> COLUMNS =
      List.of(
          "fiscal_year",
          "department_name",
          "project_name",
          "text",
          "phrase",
          "kind",
          "code",
          "who",
          "why");

  private static final List<String> REQUIRED = List.of("kind", "code", "who", "why");

  private CorrectionText() {}

  /**
   * Returns the corrections of one file, in its order.
   *
   * @param lexicon whose codes may be given, beside {@code other} and {@code -} for none
   */
  public static List<Correction> corrections(String csv, List<LexiconEntry> lexicon) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    List<Correction> corrections = new ArrayList<>();
    try (CSVParser lines = CSVParser.parse(new StringReader(text), format)) {
      if (!lines.getHeaderNames().equals(COLUMNS)) {
        throw new IllegalArgumentException("第1行：列名应为 " + String.join(",", COLUMNS));
      }
      for (CSVRecord line : lines) {
        String place = "第" + lines.getCurrentLineNumber() + "行：";
        require(line, place, lexicon);
        corrections.add(correction(line, place));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return corrections;
  }

  private static void require(CSVRecord line, String place, List<LexiconEntry> lexicon) {
    if (!line.isConsistent()) {
      throw new IllegalArgumentException(place + "应有 " + COLUMNS.size() + " 列");
    }
    for (String column : REQUIRED) {
      if (line.get(column).isEmpty()) {
        throw new IllegalArgumentException(place + column + " 不能空");
      }
    }
    if (compact(line, "text").isEmpty() == compact(line, "phrase").isEmpty()) {
      throw new IllegalArgumentException(place + "text 和 phrase 应填且只填一个");
    }
    String kind = line.get("kind");
    if (!kind.equals(Deviation.CAUSE) && !kind.equals(Deviation.MEASURE)) {
      throw new IllegalArgumentException(place + "kind 应为 cause 或 measure");
    }
    Set<String> known = new TreeSet<>(Set.of(Deviation.OTHER, Correction.NOTHING));
    lexicon.stream().filter(entry -> entry.kind().equals(kind)).forEach(e -> known.add(e.code()));
    if (!known.contains(line.get("code"))) {
      throw new IllegalArgumentException(place + kind + " 没有编码 " + line.get("code"));
    }
  }

  private static Correction correction(CSVRecord line, String place) {
    String year = line.get("fiscal_year");
    if (!year.matches("([0-9]{4})?")) {
      throw new IllegalArgumentException(place + "fiscal_year 应为四位年度");
    }
    return new Correction(
        year.isEmpty() ? null : Integer.valueOf(year),
        line.get("department_name"),
        line.get("project_name"),
        line.get("text"),
        line.get("phrase"),
        line.get("kind"),
        line.get("code"),
        line.get("who"),
        line.get("why"));
  }

  private static String compact(CSVRecord line, String column) {
    return Corrections.essence(line.get(column));
  }
}
