package org.jixiao.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.ReferenceText;
import org.jixiao.interpret.narrative.LexiconText;
import org.jixiao.model.LexiconEntry;

/** The shipped code lists, lexicons and grades, and no register of departments. */
final class CorpusReference {
  private CorpusReference() {}

  static Reference load() {
    List<LexiconEntry> lexicon = new ArrayList<>();
    lexicon.addAll(LexiconText.entries("cause", shipped("schemas/codes/causes.tsv")));
    lexicon.addAll(LexiconText.entries("measure", shipped("schemas/codes/measures.tsv")));
    lexicon.addAll(
        LexiconText.entries("cause_example", shipped("schemas/codes/cause_examples.tsv")));
    lexicon.addAll(
        LexiconText.entries("measure_example", shipped("schemas/codes/measure_examples.tsv")));
    lexicon.addAll(LexiconText.entries("section", shipped("schemas/codes/sections.tsv")));
    lexicon.addAll(LexiconText.entries("word", shipped("schemas/codes/words.tsv")));
    return new Reference(
        List.of(),
        ReferenceText.gradeRegimes(shipped("conf/grades.yaml")),
        lexicon,
        ReferenceText.gradeWords(shipped("schemas/codes/grades.tsv")),
        ReferenceText.fundSources(shipped("schemas/codes/fund_sources.tsv")));
  }

  private static String shipped(String path) {
    try {
      return Files.readString(Path.of(path), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
