package org.jixiao.campaign;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Changes to the XML of an .xlsx or .docx file: cells, rows, attributes, texts. */
final class MarkupMutations {
  static final List<Mutation> ALL =
      List.of(
          Mutation.damage("xml: cell or row deleted", changed(MarkupMutations::delete)),
          Mutation.damage("xml: cell or row twice", changed(MarkupMutations::twice)),
          Mutation.damage("xml: cells or rows exchanged", changed(MarkupMutations::exchange)),
          Mutation.damage("xml: attribute extreme", changed(MarkupMutations::extreme)),
          Mutation.damage("xml: attribute of another", changed(MarkupMutations::anothers)),
          Mutation.damage("xml: texts exchanged", changed(MarkupMutations::exchangeTexts)),
          Mutation.damage("xml: text lost", changed(MarkupMutations::loseText)),
          Mutation.damage("xml: number huge or none", changed(MarkupMutations::hugeNumber)),
          Mutation.damage("xml: nested deeply", changed(MarkupMutations::nest)),
          Mutation.damage("xml: entities declared", changed(MarkupMutations::declareEntities)),
          Mutation.damage("xml: encoding misnamed", changed(MarkupMutations::misnameEncoding)));

  private static final List<String> ELEMENTS =
      List.of("c", "row", "si", "mergeCell", "sheet", "xf", "tc", "tr", "p", "r", "tbl", "t", "v");

  private static final List<String> EXTREMES =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "2",
          "1000",
          "2147483647",
          "-2147483648",
          "99999999999999999999",
          "1.5",
          "A0",
          "A1:A1048576",
          "A1:XFD1048576",
          "XFD1048576",
          "ZZZZZ9",
          "B3:A1",
          "A1:A1:A1",
          "1:1",
          "s",
          "n",
          "str",
          "d",
          "e",
          "b",
          "inlineStr",
          "continue",
          "restart",
          "壹");

  private static final List<String> NUMBERS =
      List.of(
          "1E308",
          "-1E308",
          "1E-308",
          "NaN",
          "INF",
          "1E400",
          "99999999999999999999999999",
          "-0.00000000001",
          "1e999999999",
          "0x10",
          "１２３",
          "1,234.5",
          "",
          " ",
          "--1",
          "123456789012345678.999");

  private static final int DEEP = 3_000;

  private MarkupMutations() {}

  /** Changes XML; returns null when there is nothing to change. */
  private interface Change {
    String apply(String xml, RandomGenerator random);
  }

  private static Mutation.Operator changed(Change change) {
    return (document, random) -> {
      Optional<ZipParts> zip = ZipParts.of(document);
      Optional<Integer> place = zip.flatMap(parts -> parts.markup(random));
      if (place.isEmpty()) {
        return Optional.empty();
      }
      ZipParts.Part part = zip.get().parts.get(place.get());
      String xml = change.apply(part.text(), random);
      if (xml == null) {
        return Optional.empty();
      }
      zip.get().parts.set(place.get(), part.with(xml));
      return Optional.of(zip.get().packed());
    };
  }

  private static <T> T any(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Markup.Span> elements(String xml, RandomGenerator random) {
    int first = random.nextInt(ELEMENTS.size());
    for (int i = 0; i < ELEMENTS.size(); i++) {
      String name = ELEMENTS.get((first + i) % ELEMENTS.size());
      List<Markup.Span> found = Markup.elements(xml, name);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static String delete(String xml, RandomGenerator random) {
    List<Markup.Span> found = elements(xml, random);
    return found.isEmpty() ? null : Markup.replaced(xml, any(found, random), "");
  }

  private static String twice(String xml, RandomGenerator random) {
    List<Markup.Span> found = elements(xml, random);
    if (found.isEmpty()) {
      return null;
    }
    Markup.Span span = any(found, random);
    return Markup.replaced(xml, span, span.in(xml).repeat(random.nextInt(2, 40)));
  }

  private static String exchange(String xml, RandomGenerator random) {
    List<Markup.Span> found = elements(xml, random);
    return found.isEmpty() ? null : Markup.exchanged(xml, any(found, random), any(found, random));
  }

  private static String extreme(String xml, RandomGenerator random) {
    List<Markup.Span> found = Markup.attributes(xml);
    return found.isEmpty() ? null : Markup.replaced(xml, any(found, random), any(EXTREMES, random));
  }

  private static String anothers(String xml, RandomGenerator random) {
    List<Markup.Span> found = Markup.attributes(xml);
    return found.isEmpty()
        ? null
        : Markup.replaced(xml, any(found, random), any(found, random).in(xml));
  }

  private static String exchangeTexts(String xml, RandomGenerator random) {
    List<Markup.Span> found = Markup.texts(xml);
    return found.isEmpty() ? null : Markup.exchanged(xml, any(found, random), any(found, random));
  }

  private static String loseText(String xml, RandomGenerator random) {
    List<Markup.Span> found = Markup.texts(xml);
    return found.isEmpty() ? null : Markup.replaced(xml, any(found, random), "");
  }

  private static String hugeNumber(String xml, RandomGenerator random) {
    List<Markup.Span> numbers =
        Markup.texts(xml).stream().filter(span -> span.in(xml).matches("[-\\d.,E]+")).toList();
    return numbers.isEmpty()
        ? null
        : Markup.replaced(xml, any(numbers, random), any(NUMBERS, random));
  }

  /** A text inside many elements of one name: r in t, a table in a table, a group in a group. */
  private static String nest(String xml, RandomGenerator random) {
    List<Markup.Span> found = Markup.texts(xml);
    if (found.isEmpty()) {
      return null;
    }
    Markup.Span span = any(found, random);
    String name = List.of("x", "w:tbl", "w:sdt", "w:p", "is", "r").get(random.nextInt(6));
    boolean declared = !name.startsWith("w:") || xml.contains("xmlns:w=");
    String tag = declared ? name : "x";
    String deep = ("<" + tag + ">").repeat(DEEP) + span.in(xml) + ("</" + tag + ">").repeat(DEEP);
    return Markup.replaced(xml, span, deep);
  }

  private static String declareEntities(String xml, RandomGenerator random) {
    StringBuilder type = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"项目\">");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10));
      type.append("\">");
    }
    type.append("<!ENTITY f SYSTEM \"file:///etc/hostname\">]>");
    int root = xml.indexOf("?>") < 0 ? 0 : xml.indexOf("?>") + 2;
    String declared = xml.substring(0, root) + type + xml.substring(root);
    List<Markup.Span> found = Markup.texts(declared);
    if (found.isEmpty()) {
      return declared;
    }
    return Markup.replaced(declared, any(found, random), random.nextBoolean() ? "&a11;" : "&f;");
  }

  private static String misnameEncoding(String xml, RandomGenerator random) {
    String name = List.of("UTF-16", "GB2312", "ISO-8859-1", "no-such", "").get(random.nextInt(5));
    String named = xml.replaceFirst("encoding=\"[^\"]*\"", "encoding=\"" + name + "\"");
    return named.equals(xml) ? null : named;
  }
}
