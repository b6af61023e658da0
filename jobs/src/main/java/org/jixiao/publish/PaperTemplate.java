package org.jixiao.publish;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
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
 * The wording of a paper, {@code reports/brief/brief.yaml} or {@code reports/draft/draft.yaml}; the
 * former says what the entries mean.
 *
 * @param annexes null for a paper without
 */
record PaperTemplate(
    Wording title,
    Wording subtitle,
    Map<String, Pick> rows,
    List<Part> parts,
    Wording remark,
    Annexes annexes) {
  static final String BRIEF = "reports/brief/brief.yaml";
  static final String DRAFT = "reports/draft/draft.yaml";

  PaperTemplate {
    requireNonNull(title, "title is missing");
    requireNonNull(subtitle, "subtitle is missing");
    rows = Map.copyOf(requireNonNull(rows, "rows is missing"));
    parts = List.copyOf(requireNonNull(parts, "parts is missing"));
    requireNonNull(remark, "remark is missing");
  }

  /**
   * Returns the packed wording.
   *
   * @throws IllegalStateException when it cannot be read or names a figure no statistic has
   */
  static PaperTemplate load(String file) throws IOException {
    return parse(file, Page.resource("/" + file));
  }

  /**
   * Returns the wording written in a YAML text.
   *
   * @param file what it is called in errors
   * @throws IllegalStateException when an entry is missing or unknown, or names a figure no
   *     statistic has
   */
  static PaperTemplate parse(String file, String yaml) throws IOException {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try {
      PaperTemplate template = mapper.readValue(yaml, PaperTemplate.class);
      PaperNames.check(file, template);
      return template;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
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

  /**
   * A stretch of a part: what is written is printed, in this order.
   *
   * @param lines name of rows, each printed as a paragraph
   */
  record Block(
      String sub, List<Sentence> text, String lines, List<String> compare, String chart, Ask ask) {
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
   * @param of name of the statistic, or of an interpreted table that is quoted
   * @param scope {@code department} for all departments, or null for what the paper is about
   * @param where value by column
   * @param except value by column of rows left out
   * @param below number by column; rows are left out that have none or reach it
   * @param order column, greatest first; null for the order of the statistic
   * @param last value by column of the rows that come last
   * @param first most rows printed; null for all
   * @param more printed when there are more
   * @param under what lines begin with; rows that have it in common are one line. Null for a line a
   *     row
   * @param each ways to say a row; of these the first whose figures are there
   */
  record Pick(
      String of,
      String scope,
      Map<String, String> where,
      Map<String, String> except,
      Map<String, BigDecimal> below,
      String order,
      Map<String, String> last,
      Integer first,
      String more,
      Wording under,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Wording> each,
      String joined) {
    Pick {
      requireNonNull(of, "of is missing");
      each = List.copyOf(requireNonNull(each, "each is missing"));
      requireNonNull(joined, "joined is missing");
      if (scope != null && !scope.equals("department")) {
        throw new IllegalArgumentException("scope is department or left out, not " + scope);
      }
      where = where == null ? Map.of() : Map.copyOf(where);
      except = except == null ? Map.of() : Map.copyOf(except);
      below = below == null ? Map.of() : Map.copyOf(below);
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
