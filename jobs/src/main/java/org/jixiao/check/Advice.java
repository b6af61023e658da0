package org.jixiao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/**
 * What a department can do about a fault, from {@code jobs/rules/advice.properties} and from the
 * rules in SQL that say it themselves.
 */
public final class Advice {
  private static final String RESOURCE = "/rules/advice.properties";

  private final Properties texts;

  private Advice(Properties texts) {
    this.texts = texts;
  }

  /**
   * Reads the texts from the class path.
   *
   * @throws IllegalStateException when the program was packed without them
   */
  public static Advice load() {
    Properties texts = new Properties();
    try (InputStream in = Advice.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
    RuleCatalogue.advice().forEach(texts::setProperty);
    return new Advice(texts);
  }

  /** Returns the advice on a rule or flag in Chinese; "" for one without. */
  public String on(String ruleId) {
    return texts.getProperty(ruleId, "");
  }

  /** Returns the rules and flags there is advice on. */
  Set<String> ruleIds() {
    return texts.stringPropertyNames();
  }
}
