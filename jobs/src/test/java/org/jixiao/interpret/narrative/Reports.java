package org.jixiao.interpret.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.ReferenceText;
import org.jixiao.model.LexiconEntry;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Narratives for tests, and the shipped reference data with an empty register. */
public final class Reports {
  public static final Reference REFERENCE =
      new Reference(
          List.of(),
          ReferenceText.gradeRegimes(shipped("conf/grades.yaml")),
          lexicon(),
          ReferenceText.gradeWords(shipped("schemas/codes/grades.tsv")),
          ReferenceText.fundSources(shipped("schemas/codes/fund_sources.tsv")));

  private Reports() {}

  static List<LexiconEntry> lexicon() {
    List<LexiconEntry> lexicon = new ArrayList<>();
    lexicon.addAll(LexiconText.entries("cause", shipped("schemas/codes/causes.tsv")));
    lexicon.addAll(LexiconText.entries("measure", shipped("schemas/codes/measures.tsv")));
    lexicon.addAll(
        LexiconText.entries("cause_example", shipped("schemas/codes/cause_examples.tsv")));
    lexicon.addAll(
        LexiconText.entries("measure_example", shipped("schemas/codes/measure_examples.tsv")));
    lexicon.addAll(LexiconText.entries("section", shipped("schemas/codes/sections.tsv")));
    lexicon.addAll(LexiconText.entries("word", shipped("schemas/codes/words.tsv")));
    return lexicon;
  }

  static VerbatimRecord of(List<String> paragraphs) {
    return at("report.txt", paragraphs);
  }

  public static VerbatimRecord at(String path, List<String> paragraphs) {
    List<VerbatimField> fields = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      fields.add(
          new VerbatimField(
              VerbatimField.PARAGRAPH,
              i + 1,
              "",
              VerbatimField.UNMAPPED,
              paragraphs.get(i),
              "",
              path + "!第" + (i + 1) + "段"));
    }
    return new VerbatimRecord(
        "record of " + path,
        "submission of " + path,
        VerbatimRecord.DEPARTMENT_REPORT,
        false,
        path,
        fields);
  }

  static VerbatimRecord of(String... paragraphs) {
    return of(List.of(paragraphs));
  }

  static String shipped(String path) {
    try {
      return Files.readString(Path.of(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a form that says nothing but a reason and a measure; null for none. */
  static ProjectEvaluation project(String deviationText, String measureText) {
    return new ProjectEvaluation(
        2022,
        "1",
        "区机关事务中心",
        null,
        null,
        "办公用房维修",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        deviationText,
        measureText,
        ProjectEvaluation.FROM_FORM,
        "submission",
        "record",
        "form.xls!表!A1",
        List.of());
  }
}
