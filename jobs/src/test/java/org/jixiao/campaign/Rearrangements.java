package org.jixiao.campaign;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other ways to write down what an .xlsx or .docx file says; no value may change. */
final class Rearrangements {
  static final List<Mutation> ALL =
      List.of(
          Mutation.same("same: blank rows inserted", sheets(Rearrangements::insertBlankRows)),
          Mutation.same("same: rows hidden", sheets(Rearrangements::hideRows)),
          Mutation.same("same: sheets in another order", Rearrangements::reorderSheets),
          Mutation.same("same: strings in their cells", Rearrangements::stringsInCells),
          Mutation.same("same: empty paragraphs", Rearrangements::insertParagraphs));

  private static final Pattern ROW_NUMBER =
      Pattern.compile("(<(?:\\w+:)?row\\b[^>]*?\\sr=\")(\\d+)\"");
  private static final Pattern CELL_ADDRESS =
      Pattern.compile("(<(?:\\w+:)?c\\b[^>]*?\\sr=\"[A-Z]+)(\\d+)\"");
  private static final Pattern MERGE =
      Pattern.compile("(<(?:\\w+:)?mergeCell\\b[^>]*?\\sref=\"[A-Z]+)(\\d+)(:[A-Z]+)(\\d+)\"");
  private static final Pattern ROW =
      Pattern.compile("<((?:\\w+:)?row)(?=[\\s>])(?![^>]*\\shidden=)");
  private static final Pattern SHARED =
      Pattern.compile(
          "(<(?:\\w+:)?c\\b[^>]*?\\s)t=\"s\"([^>]*>)\\s*<((?:\\w+:)?)v>\\s*(\\d+)\\s*</\\3v>");

  private Rearrangements() {}

  private interface Change {
    String apply(String xml, RandomGenerator random);
  }

  private static Mutation.Operator sheets(Change change) {
    return (document, random) -> {
      Optional<ZipParts> zip = ZipParts.of(document);
      List<Integer> sheets =
          zip.map(z -> z.matching("xl/worksheets/[^/]*\\.xml")).orElse(List.of());
      if (sheets.isEmpty()) {
        return Optional.empty();
      }
      boolean changed = false;
      for (int place : sheets) {
        ZipParts.Part part = zip.get().parts.get(place);
        String xml = change.apply(part.text(), random);
        changed |= xml != null;
        zip.get().parts.set(place, xml == null ? part : part.with(xml));
      }
      return changed ? Optional.of(zip.get().packed()) : Optional.empty();
    };
  }

  /** Rows below some places move down, and merged ranges with them. */
  private static String insertBlankRows(String xml, RandomGenerator random) {
    Matcher rows = ROW_NUMBER.matcher(xml);
    long numbered = rows.results().count();
    if (numbered == 0 || numbered != Markup.elements(xml, "row").size()) {
      return null;
    }
    int[] before = random.ints(random.nextInt(1, 4), 1, (int) numbered + 2).toArray();
    String shifted = shifted(xml, ROW_NUMBER, before);
    shifted = shifted(shifted, CELL_ADDRESS, before);
    return MERGE
        .matcher(shifted)
        .replaceAll(
            m ->
                m.group(1)
                    + down(m.group(2), before)
                    + m.group(3)
                    + down(m.group(4), before)
                    + "\"");
  }

  private static String shifted(String xml, Pattern address, int[] before) {
    return address.matcher(xml).replaceAll(m -> m.group(1) + down(m.group(2), before) + "\"");
  }

  private static long down(String number, int[] before) {
    long row = Long.parseLong(number);
    return row + java.util.Arrays.stream(before).filter(blank -> blank <= row).count();
  }

  private static String hideRows(String xml, RandomGenerator random) {
    return ROW.matcher(xml)
        .replaceAll(m -> random.nextInt(3) == 0 ? m.group() + " hidden=\"1\"" : m.group());
  }

  private static Optional<byte[]> reorderSheets(byte[] document, RandomGenerator random)
      throws java.io.IOException {
    Optional<ZipParts> zip = ZipParts.of(document);
    List<Integer> book = zip.map(z -> z.matching("xl/workbook\\.xml")).orElse(List.of());
    if (book.size() != 1) {
      return Optional.empty();
    }
    ZipParts.Part part = zip.get().parts.get(book.get(0));
    String xml = part.text();
    List<Markup.Span> sheets = Markup.elements(xml, "sheet");
    if (sheets.size() < 2) {
      return Optional.empty();
    }
    List<String> order =
        new java.util.ArrayList<>(sheets.stream().map(span -> span.in(xml)).toList());
    Collections.shuffle(order, new Random(random.nextLong()));
    String reordered = xml;
    for (int i = sheets.size() - 1; i >= 0; i--) {
      reordered = Markup.replaced(reordered, sheets.get(i), order.get(i));
    }
    zip.get().parts.set(book.get(0), part.with(reordered));
    return Optional.of(zip.get().packed());
  }

  /** Strings stand in their cells, as some programs write them, not in the table they share. */
  private static Optional<byte[]> stringsInCells(byte[] document, RandomGenerator random)
      throws java.io.IOException {
    Optional<ZipParts> zip = ZipParts.of(document);
    List<Integer> table = zip.map(z -> z.matching("xl/sharedStrings\\.xml")).orElse(List.of());
    if (table.size() != 1) {
      return Optional.empty();
    }
    String strings = zip.get().parts.get(table.get(0)).text();
    List<String> items =
        Markup.elements(strings, "si").stream().map(span -> content(span.in(strings))).toList();
    if (strings.contains(":si>") || items.isEmpty()) {
      return Optional.empty();
    }
    for (int place : zip.get().matching("xl/worksheets/[^/]*\\.xml")) {
      ZipParts.Part part = zip.get().parts.get(place);
      if (part.text().contains(":c ")) {
        return Optional.empty();
      }
      String inline =
          SHARED
              .matcher(part.text())
              .replaceAll(
                  m ->
                      Matcher.quoteReplacement(
                          m.group(1)
                              + "t=\"inlineStr\""
                              + m.group(2)
                              + "<is>"
                              + items.get(Integer.parseInt(m.group(4)))
                              + "</is>"));
      zip.get().parts.set(place, part.with(inline));
    }
    return Optional.of(zip.get().packed());
  }

  private static String content(String element) {
    int end = element.lastIndexOf("</");
    return end < 0 ? "" : element.substring(element.indexOf('>') + 1, end);
  }

  private static Optional<byte[]> insertParagraphs(byte[] document, RandomGenerator random)
      throws java.io.IOException {
    Optional<ZipParts> zip = ZipParts.of(document);
    List<Integer> body = zip.map(z -> z.matching("word/document\\.xml")).orElse(List.of());
    if (body.size() != 1) {
      return Optional.empty();
    }
    ZipParts.Part part = zip.get().parts.get(body.get(0));
    String xml = part.text();
    StringBuilder longer = new StringBuilder();
    int from = 0;
    for (Markup.Span paragraph : Markup.elements(xml, "p")) {
      boolean plain =
          paragraph.in(xml).startsWith("<w:p") && !paragraph.in(xml).contains("<w:txbx");
      longer.append(xml, from, paragraph.to());
      longer.append(plain && random.nextInt(4) == 0 ? "<w:p></w:p>" : "");
      from = paragraph.to();
    }
    String changed = longer.append(xml.substring(from)).toString();
    if (changed.equals(xml)) {
      return Optional.empty();
    }
    zip.get().parts.set(body.get(0), part.with(changed));
    return Optional.of(zip.get().packed());
  }
}
