package org.jixiao.interpret;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jixiao.model.Department;
import org.jixiao.model.GradeRegime;

/**
 * Reads the texts of the files behind a {@link Reference}. Faults in them are faults of
 * configuration: {@link IllegalArgumentException} with the place.
 */
public final class ReferenceText {
  private static final int LAST_YEAR = 9999;

  private ReferenceText() {}

  /**
   * Returns the departments of {@code conf/departments.csv}: columns code, name, aliases (parted by
   * ; ； or |), parent_code, from_year, to_year; empty years mean always.
   */
  public static List<Department> departments(String csv) {
    List<Department> departments = new ArrayList<>();
    for (CSVRecord line : records(csv, CSVFormat.DEFAULT)) {
      departments.add(
          new Department(
              cell(line, "code"),
              name(line),
              aliases(cell(line, "aliases")),
              cell(line, "parent_code"),
              year(line, "from_year", 0),
              year(line, "to_year", LAST_YEAR)));
    }
    return departments;
  }

  /** Returns the regimes in force of {@code conf/grades.yaml}, in order of years. */
  public static List<GradeRegime> gradeRegimes(String yaml) {
    JsonNode root = tree(yaml);
    List<GradeRegime> regimes = new ArrayList<>();
    for (JsonNode span : root.path("in_force")) {
      String name = span.path("regime").asText();
      GradeRegime regime =
          new GradeRegime(
              name,
              span.path("from_year").asInt(0),
              span.path("to_year").asInt(LAST_YEAR),
              bands(name, root.path("regimes").path(name)));
      requireApart(regimes, regime);
      regimes.add(regime);
    }
    return regimes;
  }

  /** Returns word to grade from {@code schemas/codes/grades.tsv}: columns word, grade. */
  public static Map<String, String> gradeWords(String tsv) {
    return words(tsv, "word", "grade");
  }

  /** Returns label to code from {@code schemas/codes/fund_sources.tsv}: columns code, word. */
  public static Map<String, String> fundSources(String tsv) {
    return words(tsv, "word", "code");
  }

  private static List<GradeRegime.Band> bands(String regime, JsonNode lines) {
    List<GradeRegime.Band> bands = new ArrayList<>();
    for (JsonNode line : lines) {
      bands.add(
          new GradeRegime.Band(
              line.path("grade").asText(), line.path("lower_points").decimalValue()));
    }
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i - 1).lowerPoints().compareTo(bands.get(i).lowerPoints()) <= 0) {
        throw new IllegalArgumentException("grades.yaml: bands not best first: " + regime);
      }
    }
    if (bands.isEmpty()) {
      throw new IllegalArgumentException("grades.yaml: regime without bands: " + regime);
    }
    return bands;
  }

  private static void requireApart(List<GradeRegime> earlier, GradeRegime regime) {
    for (GradeRegime other : earlier) {
      if (regime.fromYear() <= other.toYear() && other.fromYear() <= regime.toYear()) {
        throw new IllegalArgumentException(
            "grades.yaml: two regimes in one year: " + other.name() + ", " + regime.name());
      }
    }
  }

  private static JsonNode tree(String yaml) {
    try {
      return YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("grades.yaml: " + e.getOriginalMessage(), e);
    }
  }

  private static Map<String, String> words(String tsv, String from, String to) {
    Map<String, String> words = new TreeMap<>();
    for (CSVRecord line : records(tsv, CSVFormat.TDF)) {
      String earlier = words.put(cell(line, from), cell(line, to));
      if (earlier != null) {
        throw new IllegalArgumentException("word listed twice: " + cell(line, from));
      }
    }
    return words;
  }

  private static List<CSVRecord> records(String text, CSVFormat format) {
    CSVFormat headed =
        format.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark), headed)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(CSVRecord line, String column) {
    return line.isSet(column) ? Spaces.strip(line.get(column)) : "";
  }

  private static String name(CSVRecord line) {
    String name = cell(line, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          "departments.csv: no name in record " + line.getRecordNumber());
    }
    return name;
  }

  private static List<String> aliases(String text) {
    return Arrays.stream(text.split("[;；|]"))
        .map(Spaces::strip)
        .filter(alias -> !alias.isEmpty())
        .toList();
  }

  private static int year(CSVRecord line, String column, int otherwise) {
    String text = cell(line, column);
    try {
      return text.isEmpty() ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "departments.csv: " + column + " in record " + line.getRecordNumber() + ": " + text, e);
    }
  }
}
