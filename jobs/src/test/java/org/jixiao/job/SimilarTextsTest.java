package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jixiao.SparkFixture;
import org.jixiao.check.signal.Signal;
import org.jixiao.check.signal.SignalThresholds;
import org.junit.jupiter.api.Test;

/** Many made-up texts, some of them copied, through the whole search. */
class SimilarTextsTest {
  private static final int TEXTS = Integer.getInteger("jixiao.texts", 2_000);
  private static final int COPIES = TEXTS / 100;
  private static final int SENTENCES = 12;
  private static final int WORDS = 3_000;

  private static final StructType SCHEMA =
      StructType.fromDDL(
          "fiscal_year INT, department_name STRING, project_name STRING, project_key STRING,"
              + " text STRING, locator STRING");

  @Test
  void findsTheCopiesAmongManyTextsWhetherBySparkOrInMemory() {
    Dataset<Row> projects = projects();
    long began = System.nanoTime();
    List<Signal> bySpark = new SimilarTexts(thresholds("texts_in_memory: 0")).ask(projects);
    System.out.printf("%d texts: %.1f s%n", TEXTS, (System.nanoTime() - began) / 1e9);

    assertThat(bySpark).filteredOn(signal -> signal.verdict().equals("建议复核")).hasSize(COPIES);
    if (TEXTS <= 20_000) {
      assertThat(new SimilarTexts(SignalThresholds.packaged()).ask(projects)).isEqualTo(bySpark);
    }
  }

  private static SignalThresholds thresholds(String changed) {
    try (var in = SimilarTextsTest.class.getResourceAsStream("/conf/thresholds.yaml")) {
      String yaml = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return SignalThresholds.parse(yaml.replace("texts_in_memory: 20000", changed));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Each hundredth text is that of the project before, with one sentence of twelve replaced. */
  private static Dataset<Row> projects() {
    SplittableRandom random = new SplittableRandom(7);
    List<String> common = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      common.add(sentence(random));
    }
    List<Row> rows = new ArrayList<>();
    List<String> before = List.of();
    for (int i = 0; i < TEXTS; i++) {
      List<String> sentences = new ArrayList<>();
      for (int k = 0; k < SENTENCES; k++) {
        sentences.add(k < 3 ? common.get(random.nextInt(common.size())) : sentence(random));
      }
      if (i % 100 == 99) {
        sentences = new ArrayList<>(before);
        sentences.set(5, sentence(random));
      }
      before = sentences;
      rows.add(
          RowFactory.create(
              2019 + i * 5 / TEXTS,
              "部门" + i / 10 % 200,
              name(i),
              name(i),
              String.join("，", sentences),
              "f" + i));
    }
    return SparkFixture.spark().createDataFrame(rows, SCHEMA).repartition(4);
  }

  /** Without digits, in which names of a project's years may differ. */
  private static String name(int number) {
    return "项目" + (char) ('一' + number / 1000) + (char) ('一' + number % 1000);
  }

  private static String sentence(SplittableRandom random) {
    StringBuilder sentence = new StringBuilder();
    for (int word = 0; word < 11; word++) {
      int at = random.nextInt(WORDS);
      sentence.append((char) ('一' + at)).append((char) ('一' + (at * 31) % 7_000));
    }
    return sentence.toString();
  }
}
