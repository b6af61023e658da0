package org.jixiao.interpret.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.interpret.Count;
import org.jixiao.interpret.Money;
import org.jixiao.interpret.Percent;
import org.jixiao.interpret.Points;
import org.jixiao.model.Parsed;

/** Claims answered beside a printed label, as in a form: 项目总数：3个, 预算总额（万元）：256.4. */
final class LabelledClaims {
  private static final List<String> FIELDS =
      List.of(
          "project_count",
          "goal_count",
          "budget_total_yuan",
          "evaluated_count",
          "evaluated_budget_yuan",
          "executed_total_yuan",
          "execution_rate_pct",
          "average_score_points",
          "weighted_average_score_points");
  private static final Pattern UNIT = Pattern.compile(".{0,12}单位:?(?<unit>亿元|万元|千元|元)\\)?");

  private final Claims claims;
  private final Map<String, Pattern> labels = new LinkedHashMap<>();
  private String unit = "";

  LabelledClaims(Words words, Claims claims) {
    this.claims = claims;
    for (String field : FIELDS) {
      labels.put(
          field,
          Pattern.compile(
              words.alternatives("label_" + field)
                  + "(?:\\((?<unit>[^()]{1,4})\\))?[:\\t](?<value>[^:\\t]{1,20}?)[,;。]?"));
    }
  }

  void read(Narrative narrative) {
    for (Narrative.Line line : narrative.lines()) {
      Passage passage = line.passage();
      Matcher note = UNIT.matcher(passage.text());
      if (note.matches()) {
        unit = note.group("unit");
      }
      if (line.announced().filter(Announced::isProject).isEmpty()) {
        for (Phrase.Span span : Sentences.clausesOf(passage.text(), 0, passage.length())) {
          read(Marker.strip(passage.text().substring(span.start(), span.end())));
        }
      }
    }
  }

  private void read(String clause) {
    labels.forEach(
        (field, label) -> {
          Matcher stated = label.matcher(clause);
          if (stated.matches()) {
            String value = stated.group("value");
            String printed = stated.group("unit") == null ? unit : stated.group("unit");
            claims.add(field, parse(field, value, printed), Claims.PRECISE, clause);
          }
        });
  }

  /** The last word of a field's name is its unit. */
  private static Parsed<?> parse(String field, String value, String unitOfMoney) {
    return switch (field.substring(field.lastIndexOf('_') + 1)) {
      case "count" -> Count.parse(value);
      case "yuan" -> Money.parse(value, unitOfMoney);
      case "pct" -> Percent.parse(value);
      default -> Points.parse(value);
    };
  }
}
