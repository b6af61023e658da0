package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Many made-up texts, one in a hundred copied, through the whole search. */
class ManyTextsTest {
  private static final int TEXTS = Integer.getInteger("jixiao.texts", 5_000);
  private static final int COPIES = TEXTS / 100;
  private static final int SENTENCES = 12;
  private static final int WORDS = 3_000;

  @Test
  void findsTheCopiesAndNothingElse() {
    List<SignalProject> projects = projects();
    long began = System.nanoTime();
    List<Signal> signals = new TextQuestions(SignalThresholds.packaged()).ask(projects);
    System.out.printf("%d texts: %.1f s%n", TEXTS, (System.nanoTime() - began) / 1e9);

    assertThat(signals).extracting(Signal::verdict).containsOnly("建议复核").hasSize(COPIES);
    assertThat(signals).extracting(Signal::sampleCount).containsOnly(2L);
  }

  /** Each hundredth text is that of the project before, with one sentence of twelve replaced. */
  private static List<SignalProject> projects() {
    SplittableRandom random = new SplittableRandom(7);
    List<String> common = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      common.add(sentence(random));
    }
    List<SignalProject> projects = new ArrayList<>();
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
      projects.add(
          new SignalProject(
              2019 + (int) (i * 5L / TEXTS),
              "部门" + i / 10 % 200,
              null,
              name(i),
              name(i),
              null,
              false,
              null,
              null,
              null,
              0,
              null,
              String.join("，", sentences),
              "f" + i));
    }
    return projects;
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
