package org.jixiao.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What stored words are called in print, from {@code reports/words.properties}. */
final class Words {
  private final Properties words = new Properties();

  Words() {
    try (InputStream in = Words.class.getResourceAsStream("/reports/words.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the printed word, or the stored one when print has no other. */
  String print(String kind, String word) {
    return word == null ? "" : words.getProperty(kind + "." + word, word);
  }
}
