package org.jixiao.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The numbers a page may print: those of its tables, as published, and those in its words. */
final class PageNumbers {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private final Set<String> known = new HashSet<>();
  private final Set<String> quoted =
      new TreeSet<>(
          Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

  private PageNumbers() {}

  static PageNumbers of(Path page) throws IOException {
    PageNumbers numbers = new PageNumbers();
    JsonNode data = PageText.data(Files.readString(page));
    for (JsonNode table : data.get("tables")) {
      for (JsonNode row : table.get("rows")) {
        for (int c = 0; c < row.size(); c++) {
          numbers.add(row.get(c), table.get("columns").get(c).get("decimals").asInt());
        }
      }
      for (JsonNode column : table.get("columns")) {
        numbers.quoted.add(column.get("zh").asText());
        numbers.quoted.add(column.get("en").asText());
      }
      numbers.quoted.add(table.path("denominator").asText("-"));
    }
    data.get("rejected").forEach(file -> file.forEach(word -> numbers.quoted.add(word.asText())));
    data.at("/plan/words").forEach(word -> word.forEach(w -> numbers.quoted.add(w.asText("-"))));
    numbers.quoted.remove("");
    return numbers;
  }

  private void add(JsonNode value, int decimals) {
    if (value.isNumber()) {
      known.add(value.decimalValue().setScale(Math.max(0, decimals)).toPlainString());
    } else if (!value.isNull()) {
      quoted.add(value.asText());
    }
  }

  /** Returns the words with a number that no table knows. */
  List<String> unknown(List<String> words) {
    return words.stream().filter(word -> !isKnown(word)).toList();
  }

  private boolean isKnown(String words) {
    String bare = words;
    for (String quote : quoted) {
      bare = bare.replace(quote, " ");
    }
    bare = bare.replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
    return NUMBER.matcher(bare).results().allMatch(number -> known.contains(number.group()));
  }
}
