package org.jixiao.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the figures a wording names exist: in the packed definitions of the statistics. */
final class BriefNames {
  static final String LAST = "last.";
  private static final Set<String> GIVEN =
      Set.of(
          "year",
          "last.year",
          "district",
          "as_of",
          "release",
          "asked.items",
          "asked.departments",
          "asked.hints");
  private static final Set<String> OF_A_QUESTION =
      Set.of("department", "message", "about", "found", "expected");

  private final BriefTemplate template;
  private final Map<String, Set<String>> columns = new HashMap<>();

  private BriefNames(BriefTemplate template) {
    this.template = template;
  }

  /**
   * Checks every name.
   *
   * @throws IllegalStateException when a statistic, column, row or chart does not exist
   */
  static void check(BriefTemplate template) throws IOException {
    BriefNames names = new BriefNames(template);
    for (BriefTemplate.Pick pick : template.rows().values()) {
      names.pick(pick);
    }
    names.figures(template.title());
    names.figures(template.subtitle());
    names.figures(template.remark());
    for (BriefTemplate.Part part : template.parts()) {
      names.figures(part.otherwise());
      for (BriefTemplate.Block block : part.content()) {
        names.block(block);
      }
    }
  }

  private void block(BriefTemplate.Block block) throws IOException {
    for (BriefTemplate.Sentence sentence : block.text()) {
      figures(sentence.say());
      for (String name : sentence.when().keySet()) {
        figure(name, sentence.say());
      }
      for (String name : sentence.unless()) {
        figure(name, sentence.say());
      }
    }
    for (String name : block.compare()) {
      column(name, name);
    }
    if (block.chart() != null && !Pictures.IDS.contains(block.chart())) {
      throw unknown("chart " + block.chart(), Pictures.IDS);
    }
    if (block.ask() != null) {
      for (String name : block.ask().each().names()) {
        if (!OF_A_QUESTION.contains(name)) {
          throw unknown("{" + name + "} in: " + block.ask().each(), OF_A_QUESTION);
        }
      }
    }
  }

  private void pick(BriefTemplate.Pick pick) throws IOException {
    Set<String> named = new HashSet<>(pick.each().names());
    named.addAll(pick.where().keySet());
    named.addAll(pick.last().keySet());
    if (pick.order() != null) {
      named.add(pick.order());
    }
    for (String column : named) {
      column(pick.of() + "." + column, pick.each());
    }
  }

  private void figures(Wording wording) throws IOException {
    for (String name : wording.names()) {
      figure(name, wording);
    }
  }

  private void figure(String name, Object where) throws IOException {
    if (GIVEN.contains(name) || template.rows().containsKey(name)) {
      return;
    }
    String bare = name.startsWith(LAST) ? name.substring(LAST.length()) : name;
    int dot = bare.indexOf('.');
    BriefTemplate.Pick pick = dot < 0 ? null : template.rows().get(bare.substring(0, dot));
    column(pick == null ? bare : pick.of() + bare.substring(dot), where);
  }

  private void column(String name, Object where) throws IOException {
    int dot = name.indexOf('.');
    String statistic = dot < 0 ? name : name.substring(0, dot);
    if (!columns(statistic).contains(name.substring(dot + 1))) {
      throw unknown("{" + name + "} in: " + where, columns(statistic));
    }
  }

  private Set<String> columns(String statistic) throws IOException {
    Set<String> known = columns.get(statistic);
    if (known == null) {
      known = new HashSet<>();
      if (BriefNames.class.getResource("/statistics/" + statistic + ".yaml") != null) {
        JsonNode yaml =
            new YAMLMapper().readTree(Page.resource("/statistics/" + statistic + ".yaml"));
        for (JsonNode column : yaml.path("columns")) {
          known.add(column.asText());
        }
      }
      columns.put(statistic, known);
    }
    return known;
  }

  private static IllegalStateException unknown(String what, Set<String> known) {
    return new IllegalStateException(
        "reports/brief/brief.yaml names what is not there: "
            + what
            + "; known are "
            + List.copyOf(new TreeSet<>(known)));
  }
}
