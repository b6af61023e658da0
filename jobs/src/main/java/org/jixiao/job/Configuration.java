package org.jixiao.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.ReferenceText;
import org.jixiao.interpret.narrative.LexiconText;
import org.jixiao.model.LexiconEntry;
import org.jixiao.warehouse.PackedFiles;

/**
 * What differs between places and times, from {@code conf/}.
 *
 * @param districtName as printed on covers
 * @param catalog properties of the Iceberg catalog
 * @param spark Spark properties
 * @param reference what interpretation must know
 * @param hash of all files that decide results; not of where tables are and how Spark runs
 */
public record Configuration(
    String districtName,
    Map<String, String> catalog,
    Map<String, String> spark,
    Reference reference,
    String hash) {
  private static final List<String> FILES =
      List.of("jixiao.yaml", "spark.properties", "departments.csv", "grades.yaml");

  private static final List<String> LEXICON = List.of("cause", "measure", "section", "word");

  /**
   * Reads the folder; a file it lacks is taken from the program's own copy.
   *
   * @param folder null to take all from the program
   * @throws JobException when a file cannot be read or understood, naming it
   */
  public static Configuration load(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (String name : FILES) {
      texts.put(name, text(folder, name));
    }
    try {
      return parse(texts);
    } catch (IOException | IllegalArgumentException e) {
      throw new JobException(ExitCode.USAGE, "配置有误：" + e.getMessage(), e);
    }
  }

  private static Configuration parse(Map<String, String> texts) throws IOException {
    Settings settings =
        new ObjectMapper(new YAMLFactory()).readValue(texts.get("jixiao.yaml"), Settings.class);
    Properties spark = new Properties();
    spark.load(new StringReader(texts.get("spark.properties")));
    Map<String, String> sparkProperties = new TreeMap<>();
    spark.forEach((key, value) -> sparkProperties.put(key.toString(), value.toString()));
    return new Configuration(
        settings.district(),
        settings.catalog(),
        sparkProperties,
        reference(texts),
        Digest.ofTexts(
            List.of(settings.district(), texts.get("departments.csv"), texts.get("grades.yaml"))));
  }

  private static Reference reference(Map<String, String> texts) {
    Map<String, String> codes = PackedFiles.texts("schemas/codes", ".tsv");
    List<LexiconEntry> lexicon = new ArrayList<>();
    for (String kind : LEXICON) {
      lexicon.addAll(LexiconText.entries(kind, codes.get(kind + "s.tsv")));
    }
    return new Reference(
        ReferenceText.departments(texts.get("departments.csv")),
        ReferenceText.gradeRegimes(texts.get("grades.yaml")),
        lexicon,
        ReferenceText.gradeWords(codes.get("grades.tsv")),
        ReferenceText.fundSources(codes.get("fund_sources.tsv")));
  }

  private static String text(Path folder, String name) {
    try {
      if (folder != null && Files.exists(folder.resolve(name))) {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
      }
      try (var in = Configuration.class.getResourceAsStream("/conf/" + name)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new JobException(ExitCode.USAGE, "配置文件读取失败：" + name + "（" + e.getMessage() + "）", e);
    }
  }

  private record Settings(String district, Map<String, String> catalog) {}
}
