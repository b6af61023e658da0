package org.jixiao.inbox;

import java.io.Serializable;
import java.util.HashMap;
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

  private final Map<String, String> fieldByKey = new HashMap<>();
  private final Set<String> names;
  private final Set<String> totals;
  private final Pattern placeholder;

  /**
   * A block as written.
   *
   * @param fields found by label and synonyms of the dictionary
   * @param labels labels by field that mean the field in this block only
   * @param names labels of the block as a whole
   * @param totals labels of its row of totals
   * @param placeholder pattern of rows a template offers and nobody filled in
   */
  record Source(
      List<String> fields,
      Map<String, List<String>> labels,
      List<String> names,
      List<String> totals,
      String placeholder) {}

  BlockLabels(Source source, FieldDictionary dictionary, LabelRules rules) {
    for (String name : orEmpty(source.fields())) {
      Field field = dictionary.field(name);
      put(field.label(), name, rules);
      field.synonyms().forEach(label -> put(label, name, rules));
    }
    if (source.labels() != null) {
      source.labels().forEach((field, labels) -> labels.forEach(l -> put(l, field, rules)));
    }
    names = keys(source.names(), rules);
    totals = keys(source.totals(), rules);
    placeholder = source.placeholder() == null ? null : Pattern.compile(source.placeholder());
  }

  private void put(String label, String field, LabelRules rules) {
    String key = rules.label(label).key();
    String other = fieldByKey.put(key, field);
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
    if (field != null || label.bareKey().equals(label.key())) {
      return Optional.ofNullable(field);
    }
    return Optional.ofNullable(fieldByKey.get(label.bareKey()))
        .filter(bare -> !bare.endsWith("_yuan"));
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
