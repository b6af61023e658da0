package org.jixiao.interpret;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/**
 * The name of a project, freed of code and typing accidents.
 *
 * @param code the code printed in front of it, as text; "" without one
 * @param name as printed, without line breaks and editor's residue
 */
public record ProjectName(String code, String name) {
  private static final Pattern YEAR_IN_FRONT = Pattern.compile("^\\(?((?:19|20)[0-9]{2})年度?\\)?");
  private static final Pattern END_OF_LINE = Pattern.compile("[;,.。、:]+$");
  private static final Pattern DECISIVE = Pattern.compile("[0-9]{8}[0-9A-Z][0-9]{12}");

  /** Returns the project a cell names; a template's filler (XX项目) is none. */
  public static Parsed<ProjectName> parse(String text) {
    if (Blank.isBlank(text)) {
      return Parsed.absent();
    }
    Parsed<String> cleaned = Residue.clean(text);
    String joined = cleaned.value().orElse("").replaceAll("\\s*[\\r\\n\\u000B\\t]+\\s*", "");
    CodedName coded = CodedName.of(joined);
    if (Placeholder.is(coded.name())) {
      return Parsed.notUnderstood(Flag.PLACEHOLDER);
    }
    Optional<ProjectName> value =
        Blank.isBlank(coded.name())
            ? Optional.empty()
            : Optional.of(new ProjectName(coded.code(), coded.name()));
    return new Parsed<>(value, cleaned.flags());
  }

  /**
   * Returns the key under which two spellings of a name are one project of a year: half-width, no
   * spaces and quotes, one kind of brackets and dashes, without the year itself in front (2024年…).
   * Words such as 项目 and 经费 stay: they tell projects of one department apart.
   *
   * @param fiscalYear null when unknown
   */
  public static String key(String name, Integer fiscalYear) {
    String key = NameKey.of(name).replace("\"", "");
    Matcher year = YEAR_IN_FRONT.matcher(key);
    boolean ofTheYear = year.find() && year.group(1).equals(String.valueOf(fiscalYear));
    String bare = ofTheYear ? key.substring(year.end()) : key;
    return bare.isEmpty() ? key : END_OF_LINE.matcher(bare).replaceFirst("");
  }

  /** Returns the key of a name whose year is not known. */
  public static String key(String name) {
    return key(name, null);
  }

  /**
   * Returns the code that decides whether two evaluations are of one project: the 21 characters of
   * the budget system. Shorter ones are those of units, or serial numbers of a list; null for them.
   */
  public static String decisiveCode(String code) {
    String narrow =
        code == null ? "" : Spaces.removeAll(Width.narrow(code)).toUpperCase(Locale.ROOT);
    return DECISIVE.matcher(narrow).matches() ? narrow : null;
  }
}
