package org.jixiao.publish;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
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
    String library = resource(ECHARTS);
    String program = resource(FOLDER + "dashboard.js");
    Map<String, Object> model = new TreeMap<>();
    model.put("district", content.districtName());
    model.put("release", content.releaseId());
    model.put("asOf", PrintedDate.of(content.asOf()));
    model.put("years", Rows.years(content).stream().map(y -> year(content, y, words)).toList());
    model.put("rejected", AttentionList.rejected(content));
    model.put("style", resource(FOLDER + "dashboard.css"));
    model.put("library", library);
    model.put("program", program);
    model.put("data", PageData.json(content));
    model.put("scripts", List.of(hash(library), hash(program)));
    StringWriter page = new StringWriter();
    try {
      templates().getTemplate("dashboard.ftlh").process(model, page);
    } catch (TemplateException e) {
      throw new IllegalStateException("the dashboard's template does not fit its model", e);
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static View.Year year(ReleaseContent content, int year, Words words) {
    return new View.Year(
        Integer.toString(year),
        new Headlines(content, year).cards(),
        new Panels(content, year).all(),
        new DepartmentGrid(content, year).grid(),
        new AttentionList(content, year, words).attention());
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Dashboard.class, FOLDER);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }

  private static String hash(String script) {
    byte[] hash = Sha256.of(script.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = Dashboard.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
