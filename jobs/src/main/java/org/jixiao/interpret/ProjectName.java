package org.jixiao.interpret;

import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/**
 * The name of a project, freed of code and typing accidents.
 *
 * @param code the code printed in front of it, as text; "" without one
 * @param name as printed, without line breaks and editor's residue
 */
public record ProjectName(String code, String name) {
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
   * Returns the key under which two spellings of a name are one project: half-width, no spaces, one
   * kind of quotes, brackets and dashes.
   */
  public static String key(String name) {
    return NameKey.of(name);
  }
}
