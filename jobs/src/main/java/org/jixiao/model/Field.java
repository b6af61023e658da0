package org.jixiao.model;

import java.io.Serializable;
import java.util.List;

/**
 * A field of the dictionary {@code schemas/fields.yaml}, declared once for all tables and forms.
 *
 * @param type SQL type, as {@code decimal(18,2)} or {@code array<struct<code:string,field:string>>}
 * @param unit printed unit: 元, %, 分, 个; "" for words
 * @param label the heading printed for it in reports
 * @param english the same heading in English; "" where nobody reads it in English
 * @param synonyms labels that identify it on forms, as printed there
 * @param meaning one sentence
 * @param personal whether it names or reaches a person
 */
public record Field(
    String name,
    String type,
    String unit,
    String label,
    String english,
    List<String> synonyms,
    String meaning,
    boolean personal)
    implements Serializable {
  /** What leaves the warehouse in place of a personal field's text. */
  public static final String MASK = "***";

  public Field {
    synonyms = List.copyOf(synonyms);
  }
}
