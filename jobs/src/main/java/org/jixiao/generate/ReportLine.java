package org.jixiao.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.generate.Page.Look;

/** A paragraph of a report: its title, a heading, or text. */
record ReportLine(Look look, String text) {
  private static final String INDENT = "　　";

  /** Returns the lines as plain text in UTF-8, paragraphs indented by two characters. */
  static byte[] plain(List<ReportLine> lines) {
    StringBuilder text = new StringBuilder();
    for (ReportLine line : lines) {
      text.append(line.look() == Look.TITLE ? "" : INDENT).append(line.text()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
