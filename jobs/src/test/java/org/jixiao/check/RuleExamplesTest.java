package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Every rule on its failing, passing and boundary example. {@code -Dexamples.accept} writes what
 * the rules say into {@code jobs/rules/examples.tsv}; the difference is to be read.
 */
class RuleExamplesTest {
  private static final Path FILE = Path.of("jobs/rules", Example.FILE);
  private static final RuleCatalogue CATALOGUE = new RuleCatalogue(Thresholds.packaged());

  @Test
  void everyRuleHasOneExampleOfEachKindAndFailsFirst() {
    Map<String, List<Example>> byRule = Example.byRule();

    assertThat(byRule.keySet()).containsExactlyInAnyOrderElementsOf(RuleCatalogue.ids());
    assertThat(byRule.values())
        .allSatisfy(
            examples -> {
              assertThat(examples).extracting(Example::kind).isEqualTo(Example.KINDS);
              assertThat(examples.get(0).verdict()).contains(" ≠ ");
              assertThat(examples.get(1).verdict()).isEqualTo("相符");
            });
  }

  @Test
  void everyRuleSaysOfItsExamplesWhatStandsThere() throws IOException {
    Map<String, String> said = new TreeMap<>(ofRows());
    said.putAll(new SqlExamples(CATALOGUE.acrossDocuments()).said());

    if (System.getProperty("examples.accept") != null) {
      accept(said);
    }
    Map<String, String> written = new TreeMap<>();
    Example.all().forEach(example -> written.put(key(example), example.verdict()));
    assertThat(said).isEqualTo(written);
  }

  static String key(Example example) {
    return example.ruleId() + " " + example.kind();
  }

  private static Map<String, String> ofRows() {
    Map<String, Function<Example, Verdict>> judges = new LinkedHashMap<>();
    CATALOGUE.ofSheets().forEach(rule -> judges.put(rule.id(), one -> rule.judge(one.sheet())));
    // An indicator among others is the first one given.
    CATALOGUE
        .ofIndicators()
        .forEach(
            rule ->
                judges.put(
                    rule.id(), one -> rule.judge(one.sheet().rows().findFirst().orElseThrow())));
    CATALOGUE
        .ofFundings()
        .forEach(rule -> judges.put(rule.id(), one -> rule.judge(one.fundings().get(0))));
    CATALOGUE
        .ofReports()
        .forEach(rule -> judges.put(rule.id(), one -> rule.judge(one.reports().get(0))));
    Map<String, String> said = new TreeMap<>();
    for (Example example : Example.all()) {
      Function<Example, Verdict> judge = judges.get(example.ruleId());
      if (judge != null) {
        said.put(key(example), Example.words(judge.apply(example)));
      }
    }
    return said;
  }

  private static void accept(Map<String, String> said) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      String[] cells = line.split("\t", -1);
      lines.add(
          cells.length < 4
              ? line
              : String.join(
                  "\t", cells[0], cells[1], cells[2], said.get(cells[0] + " " + cells[1])));
    }
    Files.write(FILE, lines);
  }
}
