package org.jixiao.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.model.ReleaseContent;

/**
 * The bytes of {@code dashboard.html}: one page that needs neither network nor server. All it shows
 * is in it as tables; choosing a year or a department shows other rows of them, and computes
 * nothing.
 */
final class Dashboard {
  private static final String FOLDER = "/reports/dashboard/";
  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  /** The program by subject; each file declares functions, the last one starts them. */
  private static final List<String> PROGRAM =
      List.of(
          "data", "words", "tables", "bars", "points", "heat", "slope", "drill", "panels", "start");

  private Dashboard() {}

  static byte[] bytes(ReleaseContent content) throws IOException {
    PagePlan plan = PagePlan.load();
    String library = Page.resource(ECHARTS);
    String program = program();
    Map<String, Object> model = new TreeMap<>();
    model.put("district", content.districtName());
    model.put("release", content.releaseId());
    model.put("asOf", PrintedDate.of(content.asOf()));
    model.put("words", plan.words());
    model.put("style", Page.resource(FOLDER + "dashboard.css"));
    model.put("library", library);
    model.put("program", program);
    model.put("data", Packed.of(PageData.json(content, plan)));
    model.put("scripts", List.of(hash(library), hash(program)));
    return Page.bytes(FOLDER, "dashboard.ftlh", model);
  }

  private static String program() throws IOException {
    StringBuilder program = new StringBuilder("\"use strict\";\n(function () {\n");
    for (String subject : PROGRAM) {
      program.append(Page.resource(FOLDER + subject + ".js"));
    }
    return program.append("})();\n").toString();
  }

  private static String hash(String script) {
    byte[] hash = Sha256.of(script.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
