package org.jixiao.job;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jixiao.check.Thresholds;
import org.jixiao.check.Waivers;
import org.jixiao.check.signal.SignalThresholds;
import org.jixiao.inbox.Limits;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.ReferenceText;
import org.jixiao.interpret.narrative.CorrectionText;
import org.jixiao.interpret.narrative.LexiconText;
import org.jixiao.model.Correction;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.LexiconEntry;
import org.jixiao.statistics.StatisticThresholds;
import org.jixiao.warehouse.PackedFiles;

/**
 * What differs between places and times, from {@code conf/}.
 *
 * @param districtName as printed on covers
 * @param hiddenSheets whether forms on hidden sheets count
 * @param catalog properties of the Iceberg catalog
 * @param spark Spark properties
 * @param reference what interpretation must know
 * @param limits how much of one file is read
 * @param thresholds what rules compare with
 * @param signals when a signal asks for a second look
 * @param statistics numbers of the statistics' own
 * @param waivers findings that need no answer
 * @param guard how much less than the last release a run may hold
 * @param hash of all files that decide results; not of where tables are and how Spark runs
 */
public record Configuration(
    String districtName,
    boolean hiddenSheets,
    Map<String, String> catalog,
    Map<String, String> spark,
    Reference reference,
    Limits limits,
    Thresholds thresholds,
    SignalThresholds signals,
    StatisticThresholds statistics,
    Waivers waivers,
    GuardThresholds guard,
    String hash) {
  private static final List<String> FILES =
      List.of(
          "jixiao.yaml",
          "spark.properties",
          "departments.csv",
          "grades.yaml",
          "limits.yaml",
          "thresholds.yaml",
          "waivers.csv");

  private static final String CORRECTIONS = "corrections";

  private static final List<String> LEXICON =
      List.of("cause", "measure", "section", "word", "cause_example", "measure_example");

  /**
   * Reads the folder; a file it lacks is taken from the program's own copy.
   *
   * @param folder null to take all from the program
   * @throws JobException when there is no such folder, or a file cannot be read or understood,
   *     naming it
   */
  public static Configuration load(Path folder) {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new JobException(ExitCode.USAGE, "没有配置文件夹：" + folder + "。请用 --conf 指出。");
    }
    Map<String, String> texts = new TreeMap<>();
    for (String name : FILES) {
      texts.put(name, text(folder, name));
    }
    Map<String, String> corrections = corrections(folder);
    Settings settings = parsed("jixiao.yaml", texts, Settings::parse);
    return new Configuration(
        settings.district(),
        settings.hiddenSheets(),
        settings.catalog(),
        parsed("spark.properties", texts, Configuration::properties),
        reference(texts, corrections),
        parsed("limits.yaml", texts, Limits::parse),
        parsed("thresholds.yaml", texts, Thresholds::parse),
        parsed("thresholds.yaml", texts, SignalThresholds::parse),
        parsed("thresholds.yaml", texts, StatisticThresholds::parse),
        parsed("waivers.csv", texts, Waivers::parse),
        parsed("thresholds.yaml", texts, GuardThresholds::parse),
        Digest.ofTexts(
            List.of(
                settings.district(),
                String.valueOf(settings.hiddenSheets()),
                texts.get("departments.csv"),
                texts.get("grades.yaml"),
                texts.get("limits.yaml"),
                texts.get("thresholds.yaml"),
                texts.get("waivers.csv"),
                String.join("\n", corrections.values()))));
  }

  /** Returns the grades in force in a fiscal year, if there are any. */
  public Optional<GradeRegime> gradesOf(int fiscalYear) {
    return reference.regimeOf(fiscalYear);
  }

  /**
   * Returns the configuration as of a day: with the waivers in force then, and a hash that says so.
   */
  Configuration on(LocalDate day) {
    Waivers inForce = waivers.on(day);
    if (inForce.words().equals(waivers.words())) {
      return this;
    }
    List<String> parts = new ArrayList<>(inForce.words());
    parts.add(hash);
    return new Configuration(
        districtName,
        hiddenSheets,
        catalog,
        spark,
        reference,
        limits,
        thresholds,
        signals,
        statistics,
        inForce,
        guard,
        Digest.ofTexts(parts));
  }

  private static Reference reference(Map<String, String> texts, Map<String, String> corrected) {
    Map<String, String> codes = PackedFiles.texts("schemas/codes", ".tsv");
    List<LexiconEntry> lexicon = new ArrayList<>();
    for (String kind : LEXICON) {
      lexicon.addAll(LexiconText.entries(kind, codes.get(kind + "s.tsv")));
    }
    List<Correction> corrections = new ArrayList<>();
    for (String name : corrected.keySet()) {
      corrections.addAll(parsed(name, corrected, csv -> CorrectionText.corrections(csv, lexicon)));
    }
    return new Reference(
        parsed("departments.csv", texts, ReferenceText::departments),
        parsed("grades.yaml", texts, ReferenceText::gradeRegimes),
        lexicon,
        ReferenceText.gradeWords(codes.get("grades.tsv")),
        ReferenceText.fundSources(codes.get("fund_sources.tsv")),
        corrections);
  }

  /**
   * Returns the files of {@code corrections/} by name, or the program's own where it is missing.
   */
  private static Map<String, String> corrections(Path folder) {
    if (folder == null || !Files.isDirectory(folder.resolve(CORRECTIONS))) {
      return PackedFiles.texts("conf/" + CORRECTIONS, ".csv");
    }
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(CORRECTIONS))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .forEach(name -> texts.put(name, text(folder.resolve(CORRECTIONS), name)));
    } catch (IOException e) {
      throw new JobException(ExitCode.USAGE, "配置文件夹读取失败：" + CORRECTIONS, e);
    }
    return texts;
  }

  private static <T> T parsed(String name, Map<String, String> texts, Parser<T> parser) {
    try {
      return parser.parse(texts.get(name));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new JobException(ExitCode.USAGE, "配置文件 " + name + " 有误：" + e.getMessage(), e);
    }
  }

  private static Map<String, String> properties(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    Map<String, String> sorted = new TreeMap<>();
    properties.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
    return sorted;
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

  private interface Parser<T> {
    T parse(String text) throws IOException;
  }
}
