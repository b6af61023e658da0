package org.jixiao.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.model.ReleaseContent;

/** The figures the page's charts are drawn from, as JSON that is safe inside a script element. */
final class PageData {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private PageData() {}

  static String json(ReleaseContent content) {
    Map<String, Object> years = new LinkedHashMap<>();
    for (int year : content.years()) {
      Map<String, Object> charts = new LinkedHashMap<>();
      for (Picture picture : new Pictures(content, year).all()) {
        if (!picture.isEmpty()) {
          charts.put(picture.id(), chart(picture));
        }
      }
      years.put(Integer.toString(year), charts);
    }
    try {
      // Inside script only "<" can end the element or open a comment.
      return JSON.writeValueAsString(years).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of words and numbers are always written", e);
    }
  }

  private static Map<String, Object> chart(Picture picture) {
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("lying", picture.lying());
    chart.put("category", picture.categoryHeading());
    chart.put("value", picture.valueHeading());
    chart.put("labels", picture.bars().stream().map(Picture.Bar::label).toList());
    chart.put("values", picture.bars().stream().map(Picture.Bar::value).toList());
    chart.put("texts", picture.bars().stream().map(b -> b.remarked(b.text())).toList());
    return chart;
  }
}
