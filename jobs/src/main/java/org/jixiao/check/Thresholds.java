package org.jixiao.check;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What rules compare with, from the section {@code rules} of {@code conf/thresholds.yaml}, where
 * each number is explained.
 */
public final class Thresholds implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TreeMap<String, BigDecimal> numbers;
  private final List<WeightProfile> weightProfiles;

  private Thresholds(Map<String, BigDecimal> numbers, List<WeightProfile> weightProfiles) {
    this.numbers = new TreeMap<>(numbers);
    this.weightProfiles = List.copyOf(weightProfiles);
  }

  /** Returns the thresholds the program comes with. */
  public static Thresholds packaged() {
    try (InputStream in = Thresholds.class.getResourceAsStream("/conf/thresholds.yaml")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("conf/thresholds.yaml cannot be read", e);
    }
  }

  /**
   * Returns the thresholds a text in YAML names; its other sections are others' matter.
   *
   * @throws IOException when it is no YAML or the section is of another shape
   * @throws IllegalArgumentException when a number is missing that a rule compares with, or one is
   *     given that none does
   */
  public static Thresholds parse(String yaml) throws IOException {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    JsonNode section = mapper.readTree(yaml).path("rules");
    if (section.isMissingNode()) {
      throw new IllegalArgumentException("缺少 rules 一节");
    }
    Section read = mapper.treeToValue(section, Section.class);
    if (read.numbers == null || read.weightProfiles == null) {
      throw new IllegalArgumentException("rules 一节缺少 numbers 或 weight_profiles");
    }
    Thresholds thresholds = new Thresholds(read.numbers, read.weightProfiles);
    thresholds.requireAsUsed();
    return thresholds;
  }

  private void requireAsUsed() {
    TreeMap<String, BigDecimal> unused = new TreeMap<>(numbers);
    for (String name : RuleCatalogue.thresholdNames()) {
      number(name);
      unused.remove(name);
    }
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException("没有规则使用 rules.numbers." + unused.firstKey());
    }
  }

  /**
   * Returns a number by name.
   *
   * @throws IllegalArgumentException when the file does not give it
   */
  BigDecimal number(String name) {
    BigDecimal number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("缺少 rules.numbers." + name);
    }
    return number;
  }

  /** Returns a text with each {@code {name}} replaced by the number of that name. */
  String filled(String text) {
    String filled = text;
    for (Map.Entry<String, BigDecimal> number : numbers.entrySet()) {
      filled = filled.replace("{" + number.getKey() + "}", number.getValue().toPlainString());
    }
    return filled;
  }

  Map<String, Object> asParameters() {
    return new TreeMap<>(numbers);
  }

  List<WeightProfile> weightProfiles() {
    return weightProfiles;
  }

  /**
   * How points may be shared out; null for a class that has none of its own.
   *
   * @param cost null where cost indicators belong to the outputs
   */
  record WeightProfile(
      String name,
      BigDecimal execution,
      BigDecimal cost,
      BigDecimal output,
      BigDecimal benefit,
      BigDecimal satisfaction)
      implements Serializable {}

  private record Section(Map<String, BigDecimal> numbers, List<WeightProfile> weightProfiles) {}
}
