package org.jixiao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every value of every document of the corpus is read as a careful officer reads it. */
class CorpusTest {
  private static final double LEAST_RECALL = 0.995;
  private static final Path ROOT =
      Path.of(System.getProperty("jixiao.corpus", "jobs/src/test/resources/corpus"));

  @Test
  void isReadAsItStands() {
    CorpusReader reader = new CorpusReader();
    Map<String, CorpusScore> families = new TreeMap<>(Comparator.naturalOrder());
    Map<String, CorpusScore> formats = new TreeMap<>(Comparator.naturalOrder());
    CorpusScore all = new CorpusScore();
    List<CorpusDocument> documents = CorpusDocument.below(ROOT);
    for (CorpusDocument document : documents) {
      CorpusScore score = CorpusScore.of(document, reader.values(document));
      all.add(score);
      families.computeIfAbsent(document.family(), key -> new CorpusScore()).add(score);
      formats.computeIfAbsent(document.format(), key -> new CorpusScore()).add(score);
    }
    print(families, formats, all);

    assertThat(documents).isNotEmpty();
    assertThat(all.precision()).as(String.join("\n", all.failures())).isEqualTo(1.0);
    assertThat(all.recall()).as(String.join("\n", all.failures())).isGreaterThan(LEAST_RECALL);
  }

  private static void print(
      Map<String, CorpusScore> families, Map<String, CorpusScore> formats, CorpusScore all) {
    System.out.println(CorpusScore.heading());
    families.forEach((name, score) -> System.out.println(score.line(name)));
    System.out.println();
    formats.forEach((name, score) -> System.out.println(score.line(name)));
    System.out.println(all.line("all"));
    all.failures().forEach(System.out::println);
  }
}
