package org.jixiao.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures a wording names: whether they exist in the packed definitions of the statistics and
 * of the interpreted tables, and which of the latter they are.
 */
final class PaperNames {
  static final String LAST = "last.";
  private static final String STATISTICS = "/statistics/";
  private static final String INTERPRETED = "/schemas/tables/interpreted/";
  private static final String YAML = ".yaml";
  private static final Set<String> GIVEN =
      Set.of(
          "year",
          "last.year",
          "district",
          "department",
          "as_of",
          "release",
          "asked.items",
          "asked.departments",
          "asked.hints");
  private static final Set<String> OF_A_QUESTION =
      Set.of("department", "message", "about", "found", "expected");

  private final String file;
  private final PaperTemplate template;
  private final Map<String, Set<String>> columns = new HashMap<>();
  private final SortedMap<String, SortedSet<String>> quoted = new TreeMap<>();

  private PaperNames(String file, PaperTemplate template) {
    this.file = file;
    this.template = template;
  }

  /**
   * Checks every name.
   *
   * @param file what the wording is called in errors
   * @return the columns named of interpreted tables, by table
   * @throws IllegalStateException when a table, column, row or chart does not exist
   */
  static SortedMap<String, SortedSet<String>> check(String file, PaperTemplate template)
      throws IOException {
    PaperNames names = new PaperNames(file, template);
    for (PaperTemplate.Pick pick : template.rows().values()) {
      names.pick(pick);
    }
    names.figures(template.title());
    names.figures(template.subtitle());
    names.figures(template.remark());
    for (PaperTemplate.Part part : template.parts()) {
      names.figures(part.otherwise());
      for (PaperTemplate.Block block : part.content()) {
        names.block(block);
      }
    }
    return names.quoted;
  }

  private void block(PaperTemplate.Block block) throws IOException {
    for (PaperTemplate.Sentence sentence : block.text()) {
      figures(sentence.say());
      for (String name : sentence.when().keySet()) {
        figure(name, sentence.say());
      }
      for (String name : sentence.unless()) {
        figure(name, sentence.say());
      }
    }
    if (block.lines() != null && !template.rows().containsKey(block.lines())) {
      throw unknown("rows " + block.lines(), template.rows().keySet());
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

  private void pick(PaperTemplate.Pick pick) throws IOException {
    Set<String> named = new HashSet<>(pick.where().keySet());
    pick.each().forEach(wording -> named.addAll(wording.names()));
    if (pick.under() != null) {
      named.addAll(pick.under().names());
    }
    named.addAll(pick.except().keySet());
    named.addAll(pick.below().keySet());
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
    PaperTemplate.Pick pick = dot < 0 ? null : template.rows().get(bare.substring(0, dot));
    column(pick == null ? bare : pick.of() + bare.substring(dot), where);
  }

  private void column(String name, Object where) throws IOException {
    int dot = name.indexOf('.');
    String table = dot < 0 ? name : name.substring(0, dot);
    String column = name.substring(dot + 1);
    if (!columns(table).contains(column)) {
      throw unknown("{" + name + "} in: " + where, columns(table));
    }
    if (!isPacked(STATISTICS + table)) {
      quoted.computeIfAbsent(table, t -> new TreeSet<>()).add(column);
    }
  }

  private Set<String> columns(String table) throws IOException {
    Set<String> known = columns.get(table);
    if (known == null) {
      known = new HashSet<>();
      String definition = (isPacked(STATISTICS + table) ? STATISTICS : INTERPRETED) + table;
      if (isPacked(definition)) {
        JsonNode yaml = new YAMLMapper().readTree(Page.resource(definition + YAML));
        for (JsonNode column : yaml.path("columns")) {
          known.add(column.asText());
        }
      }
      columns.put(table, known);
    }
    return known;
  }

  private static boolean isPacked(String definition) {
    return PaperNames.class.getResource(definition + YAML) != null;
  }

  private IllegalStateException unknown(String what, Set<String> known) {
    return new IllegalStateException(
        file
            + " names what is not there: "
            + what
            + "; known are "
            + List.copyOf(new TreeSet<>(known)));
  }
}
