package org.jixiao.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.model.ReleaseContent;

/**
 * The bytes of {@code dashboard.html}: one page that needs neither network nor server. Every year
 * is in it; choosing one shows other words and draws other figures, and computes nothing.
 */
final class Dashboard {
  private static final String FOLDER = "/reports/dashboard/";
  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  private Dashboard() {}

  static byte[] bytes(ReleaseContent content) throws IOException {
    Words words = new Words();
    String library = Page.resource(ECHARTS);
    String program = Page.resource(FOLDER + "dashboard.js");
    Map<String, Object> model = new TreeMap<>();
    model.put("district", content.districtName());
    model.put("release", content.releaseId());
    model.put("asOf", PrintedDate.of(content.asOf()));
    model.put("years", content.years().stream().map(y -> year(content, y, words)).toList());
    model.put("rejected", AttentionList.rejected(content));
    model.put("style", Page.resource(FOLDER + "dashboard.css"));
    model.put("library", library);
    model.put("program", program);
    model.put("data", PageData.json(content));
    model.put("scripts", List.of(hash(library), hash(program)));
    return Page.bytes(FOLDER, "dashboard.ftlh", model);
  }

  private static View.Year year(ReleaseContent content, int year, Words words) {
    return new View.Year(
        Integer.toString(year),
        new Headlines(content, year).cards(),
        new Panels(content, year).all(),
        new DepartmentGrid(content, year).grid(),
        new AttentionList(content, year, words).attention());
  }

  private static String hash(String script) {
    byte[] hash = Sha256.of(script.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
