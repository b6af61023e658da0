package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers Word prints before paragraphs of a .doc document, which are not in their text. */
final class DocNumbering {
  private static final int LEVELS = 9;

  /** Number formats as [MS-OSHARED] 2.2.1.3 counts them, by their names in WordprocessingML. */
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(0x01, "upperRoman"),
          Map.entry(0x02, "lowerRoman"),
          Map.entry(0x03, "upperLetter"),
          Map.entry(0x04, "lowerLetter"),
          Map.entry(0x0A, "ideographDigital"),
          Map.entry(0x0B, "japaneseCounting"),
          Map.entry(0x10, "japaneseLegal"),
          Map.entry(0x12, "decimalEnclosedCircle"),
          Map.entry(0x16, "decimalZero"),
          Map.entry(0x17, "bullet"),
          Map.entry(0x1C, "decimalEnclosedCircleChinese"),
          Map.entry(0x1E, "ideographTraditional"),
          Map.entry(0x21, "taiwaneseCounting"),
          Map.entry(0x22, "ideographLegalTraditional"),
          Map.entry(0x23, "taiwaneseCountingThousand"),
          Map.entry(0x25, "chineseCounting"),
          Map.entry(0x26, "chineseLegalSimplified"),
          Map.entry(0x27, "chineseCountingThousand"),
          Map.entry(0xFF, "none"));

  private final ListCounters counters = new ListCounters();
  private final Map<Integer, List<ListCounters.Level>> levels = new HashMap<>();

  /** Returns what is printed before a paragraph; "" when it is not numbered. */
  String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    return counters.next(
        Integer.toString(list.getLsid()),
        paragraph.getIlvl(),
        levels.computeIfAbsent(paragraph.getIlfo(), k -> levels(list)));
  }

  private static List<ListCounters.Level> levels(HWPFList list) {
    List<ListCounters.Level> levels = new ArrayList<>();
    for (char level = 0; level < LEVELS; level++) {
      try {
        String text = list.getNumberText(level);
        levels.add(
            new ListCounters.Level(
                list.getStartAt(level),
                FORMATS.getOrDefault(list.getNumberFormat(level), "decimal"),
                text == null ? "" : placeholders(text)));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        break; // simple lists have a single level
      }
    }
    return levels;
  }

  /** The text holds the levels as characters 0 to 8, where WordprocessingML writes %1 to %9. */
  private static String placeholders(String text) {
    StringBuilder written = new StringBuilder();
    text.chars().forEach(c -> written.append(c < LEVELS ? "%" + (c + 1) : Character.toString(c)));
    return written.toString();
  }
}
