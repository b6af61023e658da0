package org.jixiao.check;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.warehouse.PackedFiles;

/**
 * Words whose meaning rules go by, from {@code jobs/rules/words.yaml} and the phrases of measures.
 */
final class TextWords {
  private static final String RESOURCE = "/rules/words.yaml";
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９%％]|[一二三四五六七八九十两百千]+[^步般定些直系致样体流]");
  private static final int CONTEXT = 12;
  private static final String MEASURES = "measures.tsv";
  private static final int PHRASE = 3;
  private static final String OF_THE_CODER = "?{~^$";

  private final Pattern vague;
  private final Pattern unfinished;
  private final Pattern leftover;
  private final Pattern next;

  private TextWords(Lists lists) {
    vague = anyOf(lists.vague);
    unfinished =
        Pattern.compile(
            "(?<!(?:"
                + String.join("|", lists.negation)
                + ").{0,4})(?:"
                + String.join("|", lists.unfinished)
                + ")");
    leftover = anyOf(lists.leftover);
    next = anyOf(Stream.concat(lists.next.stream(), measures()).toList());
  }

  static TextWords load() {
    try (InputStream in = TextWords.class.getResourceAsStream(RESOURCE)) {
      return new TextWords(new YAMLMapper().readValue(in, Lists.class));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /**
   * Returns the plain phrases by which measures are coded; the words between their parts may vary.
   * What only the coder of causes and measures reads (hints, choices, lists) is left to it.
   */
  private static Stream<String> measures() {
    return PackedFiles.texts("schemas/codes", MEASURES)
        .get(MEASURES)
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1)[PHRASE])
        .filter(phrase -> OF_THE_CODER.chars().noneMatch(sign -> phrase.indexOf(sign) >= 0))
        .map(
            phrase ->
                Stream.of(phrase.split("…", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^，,；;。]{0,12}")));
  }

  private static Pattern anyOf(List<String> expressions) {
    return Pattern.compile(String.join("|", expressions));
  }

  /** Whether a text aims at no figure, standard or date, only in a direction. */
  boolean isVague(String text) {
    return vague.matcher(text).find() && !FIGURE.matcher(text).find();
  }

  /** Returns the words around a statement that something is not finished. */
  Optional<String> unfinished(String text) {
    return around(unfinished.matcher(text), text);
  }

  /** Whether a text says what will be done. */
  boolean saysWhatNext(String text) {
    return next.matcher(text).find();
  }

  /** Returns the words around what a template or an editor left in a text. */
  Optional<String> leftover(String text) {
    return around(leftover.matcher(text), text);
  }

  private static Optional<String> around(Matcher matcher, String text) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    int from = Math.max(0, matcher.start() - CONTEXT);
    int to = Math.min(text.length(), matcher.end() + CONTEXT);
    return Optional.of(
        (from > 0 ? "…" : "")
            + text.substring(from, to).replaceAll("\\s+", "")
            + (to < text.length() ? "…" : ""));
  }

  private record Lists(
      List<String> vague,
      List<String> unfinished,
      List<String> negation,
      List<String> leftover,
      List<String> next) {}
}
