package org.jixiao.inbox;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jixiao.model.VerbatimRecord;

/**
 * Forms that look like self-evaluations and are none: {@code schemas/forms/other_forms.yaml}. They
 * are told by their titles.
 */
final class OtherForms implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, Pattern> titles = new LinkedHashMap<>();
  private final LinkedHashMap<String, String> names = new LinkedHashMap<>();

  /** A form as written: its name in Chinese, and patterns of its titles. */
  record Source(String form, String name, List<String> titles) {}

  OtherForms(List<Source> sources) {
    for (Source source : sources) {
      titles.put(source.form(), Pattern.compile(String.join("|", source.titles())));
      names.put(source.form(), source.name());
    }
    if (!names.containsKey(VerbatimRecord.OTHER_FORM)) {
      throw new IllegalStateException("other_forms.yaml lacks " + VerbatimRecord.OTHER_FORM);
    }
  }

  boolean isTitle(Label title) {
    return titles.values().stream().anyMatch(pattern -> pattern.matcher(title.key()).find());
  }

  /** Returns which form a title names; {@code other_form} when none or without a title. */
  String form(Label title) {
    return titles.entrySet().stream()
        .filter(entry -> title != null && entry.getValue().matcher(title.key()).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(VerbatimRecord.OTHER_FORM);
  }

  /** Returns the Chinese name of one of these forms. */
  String name(String form) {
    return names.get(form);
  }
}
