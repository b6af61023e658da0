package org.jixiao.job.validation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;

/**
 * Texts of cells without what names or reaches a person. A cell that no label claims may hold
 * anything, so one that speaks of a person by a label of the dictionary is left out whole.
 */
public final class PersonalText {
  private static final String LEFT_OUT = "（含个人信息，不显示）";
  private static final Pattern OF_PEOPLE = Pattern.compile("签字|签名|签章|审核人|复核人|制表人|分管领导|身份证");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![0-9A-Za-z.])(?:1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}|0[0-9]{2,3}[- ]?[0-9]{7,8}"
              + "|[1-9][0-9]{16}[0-9Xx])(?![0-9A-Za-z.])");

  private final Set<String> labels = new TreeSet<>();
  private final Set<String> printed = new TreeSet<>();

  /** Takes the labels of what names or reaches a person from the dictionary. */
  public PersonalText(FieldDictionary fields) {
    for (Field field : fields.all()) {
      printed.add(field.label());
      printed.addAll(field.synonyms());
      if (field.personal()) {
        labels.add(field.label());
        labels.addAll(field.synonyms());
      }
    }
  }

  /** Returns the text of a cell that no label claims, in one line. */
  String ofUnclaimed(String text) {
    return speaksOfPerson(text) ? LEFT_OUT : withoutNumbers(text);
  }

  /** Returns the text in one line, without numbers of telephones and identity cards. */
  public static String withoutNumbers(String text) {
    return maskingNumbers(text.replaceAll("\\s+", " ").strip());
  }

  /** Returns the text as it stands but for numbers of telephones and identity cards. */
  public static String maskingNumbers(String text) {
    return NUMBERS.matcher(text).replaceAll(Field.MASK);
  }

  /**
   * Returns the text of a cell that gave no value, where it stands: a printed label as it is, what
   * stands beside one that asks for a person masked.
   *
   * @param before the words before it in its row; "" when there are none
   */
  public String inPlace(String text, String before) {
    if (isLabel(text) || text.isBlank()) {
      return text;
    }
    if (speaksOfPerson(text)) {
      return LEFT_OUT;
    }
    // What brings its own label does not belong to the words before it.
    boolean isBeside = text.indexOf('：') < 0 && text.indexOf(':') < 0;
    return isBeside && speaksOfPerson(before) ? Field.MASK : maskingNumbers(text);
  }

  private boolean isLabel(String text) {
    return printed.contains(text.replaceAll("[\\s:：]+", ""));
  }

  private boolean speaksOfPerson(String text) {
    return labels.stream().anyMatch(text::contains) || OF_PEOPLE.matcher(text).find();
  }
}
