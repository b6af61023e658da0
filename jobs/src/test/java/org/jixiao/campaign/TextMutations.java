package org.jixiao.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Changes to .csv and .txt files: lines, cells, encodings. */
final class TextMutations {
  static final List<Mutation> ALL =
      List.of(
          Mutation.damage("text: line deleted", lines(TextMutations::deleteLine)),
          Mutation.damage("text: line many times", lines(TextMutations::repeatLine)),
          Mutation.damage("text: lines joined", lines(TextMutations::joinLines)),
          Mutation.damage("text: lines exchanged", lines(TextMutations::exchangeLines)),
          Mutation.damage("text: cells exchanged", cells(TextMutations::exchangeCells)),
          Mutation.damage("text: cell lost or huge", cells(TextMutations::changeCell)),
          Mutation.damage("text: sign inserted", text(TextMutations::insertSign)),
          Mutation.damage("text: encoding broken", TextMutations::breakEncoding),
          Mutation.same("same: other encoding", TextMutations::encodeOtherwise),
          Mutation.same("same: other line ends", TextMutations::endLinesOtherwise),
          Mutation.same("same: blank lines", text(TextMutations::insertBlankLines)));

  private static final List<String> SIGNS =
      List.of("\"", "'", ",", "\t", "\u0000", "\u001A", "\uFFFD", "\uD840\uDC00", "，", "；", "-");

  private static final List<String> CONTENTS =
      List.of("", "99999999999999999999999999999", "-1", "1e9", "#REF!", "=A1", "100%%", "１２．５万");

  private TextMutations() {}

  private interface TextChange {
    String apply(String text, RandomGenerator random);
  }

  private interface ListChange {
    void apply(List<String> items, RandomGenerator random);
  }

  private static Mutation.Operator text(TextChange change) {
    return (document, random) ->
        PlainText.of(document).map(text -> change.apply(text, random).getBytes(UTF_8));
  }

  private static Mutation.Operator lines(ListChange change) {
    return text(
        (text, random) -> {
          List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
          change.apply(lines, random);
          return String.join("\n", lines);
        });
  }

  /** Changes the cells of one line, as commas divide it. */
  private static Mutation.Operator cells(ListChange change) {
    return lines(
        (lines, random) -> {
          int line = random.nextInt(lines.size());
          List<String> cells = new ArrayList<>(Arrays.asList(lines.get(line).split("[,，]", -1)));
          change.apply(cells, random);
          lines.set(line, String.join(",", cells));
        });
  }

  private static void deleteLine(List<String> lines, RandomGenerator random) {
    lines.remove(random.nextInt(lines.size()));
  }

  private static void repeatLine(List<String> lines, RandomGenerator random) {
    int line = random.nextInt(lines.size());
    for (int i = random.nextInt(1, 200); i > 0; i--) {
      lines.add(line, lines.get(line));
    }
  }

  private static void joinLines(List<String> lines, RandomGenerator random) {
    int line = random.nextInt(lines.size());
    if (line > 0) {
      lines.set(line - 1, lines.get(line - 1) + lines.remove(line));
    }
  }

  private static void exchangeLines(List<String> lines, RandomGenerator random) {
    java.util.Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
  }

  private static void exchangeCells(List<String> cells, RandomGenerator random) {
    java.util.Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
  }

  private static void changeCell(List<String> cells, RandomGenerator random) {
    cells.set(random.nextInt(cells.size()), CONTENTS.get(random.nextInt(CONTENTS.size())));
  }

  private static String insertSign(String text, RandomGenerator random) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + SIGNS.get(random.nextInt(SIGNS.size())) + text.substring(at);
  }

  private static Optional<byte[]> breakEncoding(byte[] document, RandomGenerator random) {
    Optional<String> text = PlainText.of(document);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<byte[]> encoded = PlainText.encoded(text.get());
    byte[] bytes = encoded.get(random.nextInt(encoded.size())).clone();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
    }
    return Optional.of(random.nextBoolean() ? bytes : Arrays.copyOf(bytes, bytes.length - 1));
  }

  private static Optional<byte[]> encodeOtherwise(byte[] document, RandomGenerator random) {
    return PlainText.of(document)
        .map(PlainText::encoded)
        .map(encoded -> encoded.get(random.nextInt(encoded.size())));
  }

  private static Optional<byte[]> endLinesOtherwise(byte[] document, RandomGenerator random) {
    return PlainText.of(document)
        .map(text -> text.contains("\r\n") ? text.replace("\r\n", "\n") : crLf(text))
        .map(text -> text.getBytes(UTF_8));
  }

  private static String crLf(String text) {
    return text.replace("\n", "\r\n");
  }

  /** Blank lines between records; not inside a quoted cell, where they would be its text. */
  private static String insertBlankLines(String text, RandomGenerator random) {
    StringBuilder lines = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lines.append(c);
      quoted ^= c == '"';
      if (c == '\n' && !quoted && random.nextInt(4) == 0) {
        lines.append("\n".repeat(random.nextInt(1, 3)));
      }
    }
    return lines.toString();
  }
}
