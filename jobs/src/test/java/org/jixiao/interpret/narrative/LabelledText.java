package org.jixiao.interpret.narrative;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.model.Deviation;

/** A text with the codes a reader finds in it; see the README beside the set. */
record LabelledText(
    String place, String style, Set<String> causes, Set<String> measures, String text) {
  static final String TUNING = "tuning";
  static final String HELD_BACK = "held-back";

  /** Batches written later, for learning too; none of their texts is held back. */
  static final List<String> FURTHER = List.of("fifth", "sixth", "seventh", "eighth");

  private static final String HEADER = "place\tstyle\tcauses\tmeasures\ttext";

  /** Returns the texts of one part of the set. */
  static List<LabelledText> part(String name) {
    List<String> lines =
        Reports.shipped("jobs/src/test/resources/causes/" + name + ".tsv").lines().toList();
    if (!lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(name + ": first line must be " + HEADER);
    }
    return lines.stream().skip(1).map(LabelledText::ofLine).toList();
  }

  private static LabelledText ofLine(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5) {
      throw new IllegalArgumentException("five cells expected: " + line);
    }
    return new LabelledText(cells[0], cells[1], cell(cells[2]), cell(cells[3]), cells[4]);
  }

  private static Set<String> cell(String cell) {
    return cell.equals("-") ? Set.of() : new LinkedHashSet<>(Arrays.asList(cell.split(" ")));
  }

  Set<String> codes(String kind) {
    return kind.equals(Deviation.CAUSE) ? causes : measures;
  }

  /** Returns what the text is split by: its first cause as labelled, else its first measure. */
  String group() {
    return causes.isEmpty() ? "measure " + first(measures) : "cause " + first(causes);
  }

  private static String first(Set<String> codes) {
    return codes.stream().findFirst().orElse("-");
  }

  /**
   * Returns where the text stands among those of its group; the order has nothing to do with it.
   */
  String rank() {
    try {
      byte[] text = (place + "\t" + this.text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
