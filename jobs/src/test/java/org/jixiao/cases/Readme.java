package org.jixiao.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The recipes of README.md, as a reader finds them. */
final class Readme {
  /** A file named in the text and, in the next block, what is in it. */
  private static final Pattern FILE =
      Pattern.compile(
          "`(jobs/(?:rules|statistics)/[^`]+\\.(?:sql|yaml))`：\n\n```\\w+\n(.*?)```\n",
          Pattern.DOTALL);

  private final String text;

  private Readme(String text) {
    this.text = text;
  }

  static Readme read() throws IOException {
    return new Readme(
        Files.readString(Launcher.CHECKOUT.resolve("README.md"), StandardCharsets.UTF_8));
  }

  /**
   * Returns the files a recipe has its reader add, by their paths in the checkout.
   *
   * @param recipe its first words, as {@code 加一条规则}
   */
  Map<Path, String> files(String recipe) {
    int begin = text.indexOf("**" + recipe + "**");
    int end = text.indexOf("\n**", begin + 1);
    Map<Path, String> files = new LinkedHashMap<>();
    if (begin >= 0) {
      Matcher file = FILE.matcher(text.substring(begin, end));
      while (file.find()) {
        files.put(Path.of(file.group(1)), file.group(2));
      }
    }
    return files;
  }
}
