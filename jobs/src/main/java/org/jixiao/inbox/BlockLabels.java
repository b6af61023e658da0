package org.jixiao.inbox;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;

/** Which printed label means which field within one block of a form. */
final class BlockLabels implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Longer texts are values that speak of reasons or units, and no labels. */
  private static final int LONGEST_WORDING = 20;

  private final Map<String, String> fieldByKey = new HashMap<>();
  private final Set<String> names;
  private final Set<String> totals;
  private final Pattern placeholder;
  private final LinkedHashMap<String, Pattern> patterns = new LinkedHashMap<>();
  private final Map<String, String> fieldByKeyUnder;
  private final Set<String> namesAbove;
  private final Pattern notOfYear;

  /**
   * A block as written.
   *
   * @param fields found by label and synonyms of the dictionary
   * @param labels labels by field that mean the field in this block only
   * @param names labels of the block as a whole
   * @param totals labels of its row of totals
   * @param placeholder pattern of rows a template offers and nobody filled in
   * @param patterns by field, of labels in any other wording
   * @param under labels that mean something else below certain headings; null if none do
   * @param notOfYear pattern of headings below which nothing speaks of the year itself
   */
  record Source(
      List<String> fields,
      Map<String, List<String>> labels,
      List<String> names,
      List<String> totals,
      String placeholder,
      Map<String, String> patterns,
      Under under,
      String notOfYear) {
    record Under(List<String> names, Map<String, List<String>> labels) {}
  }

  BlockLabels(Source source, FieldDictionary dictionary, LabelRules rules) {
    for (String name : orEmpty(source.fields())) {
      Field field = dictionary.field(name);
      put(fieldByKey, field.label(), name, rules);
      field.synonyms().forEach(label -> put(fieldByKey, label, name, rules));
    }
    putAll(fieldByKey, source.labels(), rules);
    if (source.patterns() != null) {
      source.patterns().forEach((field, of) -> patterns.put(field, Pattern.compile(of)));
    }
    fieldByKeyUnder = new HashMap<>();
    if (source.under() != null) {
      putAll(fieldByKeyUnder, source.under().labels(), rules);
    }
    namesAbove = keys(source.under() == null ? null : source.under().names(), rules);
    notOfYear = source.notOfYear() == null ? null : Pattern.compile(source.notOfYear());
    names = keys(source.names(), rules);
    totals = keys(source.totals(), rules);
    placeholder = source.placeholder() == null ? null : Pattern.compile(source.placeholder());
  }

  private static void putAll(
      Map<String, String> fields, Map<String, List<String>> labels, LabelRules rules) {
    if (labels != null) {
      labels.forEach((field, ofField) -> ofField.forEach(l -> put(fields, l, field, rules)));
    }
  }

  private static void put(
      Map<String, String> fields, String label, String field, LabelRules rules) {
    String key = rules.label(label).key();
    String other = fields.put(key, field);
    if (other != null && !other.equals(field)) {
      throw new IllegalStateException(
          "label " + label + " stands for both " + other + " and " + field + " in one block");
    }
  }

  private static Set<String> keys(List<String> labels, LabelRules rules) {
    return orEmpty(labels).stream()
        .map(label -> rules.label(label).key())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : list;
  }

  /**
   * Returns the field a label means here; empty when the label is not one of this block. Words in
   * brackets that nobody foresaw are overlooked, but not in labels of amounts: 预算数（上年） is another
   * amount than 预算数.
   */
  Optional<String> field(Label label) {
    String field = fieldByKey.get(label.key());
    if (field != null) {
      return Optional.of(field);
    }
    Optional<String> bare =
        label.bareKey().equals(label.key())
            ? Optional.empty()
            : Optional.ofNullable(fieldByKey.get(label.bareKey()))
                .filter(known -> !known.endsWith("_yuan"));
    return bare.or(() -> worded(label));
  }

  private Optional<String> worded(Label label) {
    if (label.key().length() > LONGEST_WORDING || names.contains(label.key())) {
      return Optional.empty();
    }
    return patterns.entrySet().stream()
        .filter(pattern -> pattern.getValue().matcher(label.key()).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns the field a label means below a heading; empty when it is not of this block. */
  Optional<String> field(Label label, Optional<Label> heading) {
    if (notOfYear != null && heading.filter(h -> notOfYear.matcher(h.key()).find()).isPresent()) {
      return Optional.empty();
    }
    return heading
        .filter(above -> namesAbove.contains(above.key()))
        .map(above -> fieldByKeyUnder.get(label.key()))
        .or(() -> field(label));
  }

  boolean knows(Label label) {
    return field(label).isPresent();
  }

  /** Returns whether the block prints the label, in whatever part. */
  boolean isPrinted(Label label) {
    return knows(label) || isName(label) || isTotal(label);
  }

  boolean isName(Label label) {
    return names.contains(label.key());
  }

  boolean isTotal(Label label) {
    return totals.contains(label.key()) || totals.contains(label.bareKey());
  }

  boolean isPlaceholder(String text) {
    return placeholder != null && placeholder.matcher(LabelRules.compact(text)).matches();
  }
}
