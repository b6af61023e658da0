package org.jixiao.publish;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A page from a packed template. */
final class Page {
  private Page() {}

  /**
   * Returns the page in UTF-8.
   *
   * @param folder packed folder of the template, as {@code /reports/dashboard/}
   */
  static byte[] bytes(String folder, String template, Map<String, Object> model)
      throws IOException {
    StringWriter page = new StringWriter();
    try {
      templates(folder).getTemplate(template).process(model, page);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template " + template + " does not fit its model", e);
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the text of a packed file. */
  static String resource(String path) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Configuration templates(String folder) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Page.class, folder);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }
}
