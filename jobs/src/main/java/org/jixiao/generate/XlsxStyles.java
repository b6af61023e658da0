package org.jixiao.generate;

import org.jixiao.generate.Page.Cell;

/** The looks of cells in a workbook. */
final class XlsxStyles {
  private static final int GENERAL = 0;
  private static final int PERCENT = 10;

  /** Numbers with commas between thousands, by their decimals. */
  private static final int[] GROUPED = {3, 4, 164, 165};

  private static final int TITLE = 1;
  private static final int NOTE = 2;
  private static final int LABEL = 3;
  private static final int TEXT = 4;
  private static final int NUMBER = 5;
  private static final int RATE = 6;
  private static final int FIRST_GROUPED = 7;

  static final String PART = part();

  private XlsxStyles() {}

  /** Returns the number of a cell's format. */
  static int of(Cell cell) {
    return switch (cell.look()) {
      case TITLE -> TITLE;
      case NOTE -> NOTE;
      case LABEL -> LABEL;
      case TEXT -> TEXT;
      case NUMBER -> NUMBER;
      case RATE -> RATE;
      case MONEY -> cell.text().contains(",") ? FIRST_GROUPED + decimals(cell) : NUMBER;
    };
  }

  private static int decimals(Cell cell) {
    int point = cell.text().indexOf('.');
    int decimals = point < 0 ? 0 : cell.text().length() - point - 1;
    return (decimals + 1) / 2;
  }

  private static String part() {
    StringBuilder xml = new StringBuilder(Markup.HEAD);
    xml.append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    xml.append("<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.0000\"/>");
    xml.append("<numFmt numFmtId=\"165\" formatCode=\"#,##0.000000\"/></numFmts>");
    xml.append("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>");
    xml.append("<font><b/><sz val=\"18\"/><name val=\"宋体\"/></font></fonts>");
    xml.append("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>");
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill></fills>");
    xml.append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>");
    xml.append("<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>");
    xml.append("<bottom style=\"thin\"/><diagonal/></border></borders>");
    xml.append("<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>");
    xml.append("<cellXfs count=\"").append(FIRST_GROUPED + GROUPED.length).append("\"><xf/>");
    format(xml, GENERAL, 1, 0, "center");
    format(xml, GENERAL, 0, 0, "left");
    format(xml, GENERAL, 0, 1, "center");
    format(xml, GENERAL, 0, 1, "left");
    format(xml, GENERAL, 0, 1, "center");
    format(xml, PERCENT, 0, 1, "center");
    for (int number : GROUPED) {
      format(xml, number, 0, 1, "right");
    }
    return xml.append("</cellXfs></styleSheet>").toString();
  }

  private static void format(StringBuilder xml, int number, int font, int border, String align) {
    xml.append("<xf numFmtId=\"").append(number).append("\" fontId=\"").append(font);
    xml.append("\" fillId=\"0\" borderId=\"").append(border).append("\" applyNumberFormat=\"1\"");
    xml.append(" applyAlignment=\"1\"><alignment horizontal=\"").append(align);
    xml.append("\" vertical=\"center\" wrapText=\"1\"/></xf>");
  }
}
