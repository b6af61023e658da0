package org.jixiao.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.StatisticColumn;

/**
 * What stored words are called in print, from {@code reports/words.properties} and the field
 * dictionary.
 */
final class Words {
  private static final String GRAIN = "one row per ";
  private final Properties words = new Properties();
  private final Map<String, Field> fields;

  Words() {
    try (InputStream in = Words.class.getResourceAsStream("/reports/words.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fields =
        FieldDictionary.load().all().stream()
            .collect(Collectors.toMap(Field::name, Function.identity()));
  }

  /** Returns the printed word, or the stored one when print has no other. */
  String print(String kind, String word) {
    return word == null ? "" : words.getProperty(kind + "." + word, word);
  }

  /** Returns the English heading of a column; the Chinese one where the dictionary has none. */
  String english(StatisticColumn column) {
    Field field = fields.get(column.name());
    return field == null || field.english().isEmpty() ? column.label() : field.english();
  }

  /** Returns the unit a field is printed in; "" for a word or an unknown field. */
  String unit(String field) {
    return fields.containsKey(field) ? fields.get(field).unit() : "";
  }

  /** Returns what a row is: {@code one row per fiscal year and scope} as 每行一个年度、范围. */
  String grain(String grain) {
    if (!grain.startsWith(GRAIN)) {
      return grain;
    }
    return Arrays.stream(grain.substring(GRAIN.length()).split(", | and "))
        .map(part -> print("grain", part))
        .collect(Collectors.joining("、", "每行一个", ""));
  }

  /** Returns what was found or expected, a leading field name by its label, amounts grouped. */
  String evidence(String text) {
    if (text == null) {
      return "";
    }
    int colon = text.indexOf('：');
    Field field = colon < 0 ? null : fields.get(text.substring(0, colon));
    return YuanText.grouped(field == null ? text : field.label() + text.substring(colon));
  }
}
