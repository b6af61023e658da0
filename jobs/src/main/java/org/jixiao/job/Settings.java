package org.jixiao.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code conf/jixiao.yaml} says. */
record Settings(
    String district,
    @JsonProperty("hidden_sheets_count") boolean hiddenSheets,
    Map<String, String> catalog) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:(\\w+)\\}");

  static Settings parse(String yaml) throws IOException {
    Settings settings = new ObjectMapper(new YAMLFactory()).readValue(yaml, Settings.class);
    if (settings.district() == null || settings.catalog() == null) {
      throw new IllegalArgumentException("缺少 district 或 catalog");
    }
    return new Settings(settings.district(), settings.hiddenSheets(), filled(settings.catalog()));
  }

  /** Fills in what stands as {@code ${env:NAME}}, so that no password need stand in a file. */
  private static Map<String, String> filled(Map<String, String> catalog) {
    Map<String, String> filled = new TreeMap<>();
    catalog.forEach(
        (key, value) -> {
          if (value == null) {
            throw new IllegalArgumentException("catalog 的 " + key + " 没有值");
          }
          filled.put(
              key,
              VARIABLE
                  .matcher(value)
                  .replaceAll(found -> Matcher.quoteReplacement(variable(found.group(1)))));
        });
    return filled;
  }

  private static String variable(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalArgumentException("没有环境变量 " + name);
    }
    return value;
  }
}
