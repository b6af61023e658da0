package org.jixiao.publish;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wording of the leaders' brief, {@code reports/brief/brief.yaml}; the file says what its
 * entries mean.
 */
record BriefTemplate(
    Wording title,
    Wording subtitle,
    Map<String, Pick> rows,
    List<Part> parts,
    Wording remark,
    Annexes annexes) {
  private static final String FILE = "/reports/brief/brief.yaml";

  BriefTemplate {
    requireNonNull(title, "title is missing");
    requireNonNull(subtitle, "subtitle is missing");
    rows = Map.copyOf(requireNonNull(rows, "rows is missing"));
    parts = List.copyOf(requireNonNull(parts, "parts is missing"));
    requireNonNull(remark, "remark is missing");
    requireNonNull(annexes, "annexes is missing");
  }

  /**
   * Returns the packed wording.
   *
   * @throws IllegalStateException when it cannot be read or names a figure no statistic has
   */
  static BriefTemplate load() throws IOException {
    return parse(Page.resource(FILE));
  }

  /**
   * Returns the wording written in a YAML text.
   *
   * @throws IllegalStateException when an entry is missing or unknown, or names a figure no
   *     statistic has
   */
  static BriefTemplate parse(String yaml) throws IOException {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try {
      BriefTemplate template = mapper.readValue(yaml, BriefTemplate.class);
      BriefNames.check(template);
      return template;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("reports/brief/brief.yaml: " + e.getMessage(), e);
    }
  }

  /** A numbered part; {@code otherwise} stands when nothing in it can be said. */
  record Part(String heading, Wording otherwise, List<Block> content) {
    Part {
      requireNonNull(heading, "heading is missing");
      requireNonNull(otherwise, "otherwise is missing");
      content = List.copyOf(requireNonNull(content, "content is missing"));
    }
  }

  /** A stretch of a part: what is written is printed, in this order. */
  record Block(String sub, List<Sentence> text, List<String> compare, String chart, Ask ask) {
    Block {
      text = text == null ? List.of() : List.copyOf(text);
      compare = compare == null ? List.of() : List.copyOf(compare);
    }
  }

  /** What departments are asked, one numbered paragraph each for the first departments. */
  record Ask(int first, Wording each) {
    Ask {
      requireNonNull(each, "each is missing");
    }
  }

  /** Titles of the annexes, and how many questions a department has at most in the second. */
  record Annexes(
      String departments, String questions, @JsonProperty("questions_each") int questionsEach) {
    Annexes {
      requireNonNull(departments, "departments is missing");
      requireNonNull(questions, "questions is missing");
    }
  }

  /**
   * Rows of a statistic that are printed side by side.
   *
   * @param of name of the statistic
   * @param scope {@code department}, or null for the district
   * @param where value by column
   * @param order column, greatest first; null for the order of the statistic
   * @param last value by column of the rows that come last
   * @param first most rows printed; null for all
   * @param more printed when there are more
   */
  record Pick(
      String of,
      String scope,
      Map<String, String> where,
      String order,
      Map<String, String> last,
      Integer first,
      String more,
      Wording each,
      String joined) {
    Pick {
      requireNonNull(of, "of is missing");
      requireNonNull(each, "each is missing");
      requireNonNull(joined, "joined is missing");
      if (scope != null && !scope.equals("department")) {
        throw new IllegalArgumentException("scope is department or left out, not " + scope);
      }
      where = where == null ? Map.of() : Map.copyOf(where);
      last = last == null ? Map.of() : Map.copyOf(last);
      more = more == null ? "" : more;
    }
  }

  /**
   * A sentence and when it is said.
   *
   * @param when least value by figure; empty for any that is there and not zero
   * @param unless figures each of which must be absent or zero
   */
  record Sentence(Wording say, Map<String, Optional<BigDecimal>> when, List<String> unless) {

    @JsonCreator
    static Sentence of(JsonNode written) {
      if (written.isTextual()) {
        return new Sentence(Wording.of(written.asText()), Map.of(), List.of());
      }
      Map<String, Optional<BigDecimal>> when = new LinkedHashMap<>();
      JsonNode conditions = written.path("when");
      if (conditions.isObject()) {
        conditions
            .properties()
            .forEach(e -> when.put(e.getKey(), Optional.of(e.getValue().decimalValue())));
      } else {
        names(conditions).forEach(name -> when.put(name, Optional.empty()));
      }
      return new Sentence(
          Wording.of(written.required("say").asText()), when, names(written.path("unless")));
    }

    private static List<String> names(JsonNode written) {
      List<String> names = new ArrayList<>();
      if (written.isTextual()) {
        names.add(written.asText());
      }
      written.elements().forEachRemaining(name -> names.add(name.asText()));
      return names;
    }
  }
}
