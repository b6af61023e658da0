package org.jixiao.generate;

import org.jixiao.generate.Page.Cell;
import org.jixiao.generate.Page.Look;

/** A Word document of paragraphs and tables, written from top to bottom. */
final class DocxFile {
  private static final String TYPES =
      Markup.HEAD
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private static final String RELATIONS =
      Markup.HEAD
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type=\""
          + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
          + "</Relationships>";

  private static final String BORDERS =
      "<w:tblPr><w:tblBorders>"
          + border("top")
          + border("left")
          + border("bottom")
          + border("right")
          + border("insideH")
          + border("insideV")
          + "</w:tblBorders></w:tblPr>";

  private static final int COLUMN_TWIPS = 850;

  private final StringBuilder body = new StringBuilder(16_384);

  private static String border(String side) {
    return "<w:" + side + " w:val=\"single\" w:sz=\"4\"/>";
  }

  /** Adds a paragraph: a title in the middle and large, a label bold, text indented. */
  DocxFile paragraph(String text, Look look) {
    String form =
        switch (look) {
          case TITLE -> "<w:jc w:val=\"center\"/>";
          case TEXT -> "<w:ind w:firstLine=\"480\"/>";
          default -> "";
        };
    body.append("<w:p><w:pPr>").append(form).append("</w:pPr>");
    run(text, look == Look.TITLE ? 32 : 24, look == Look.TITLE || look == Look.LABEL);
    body.append("</w:p>");
    return this;
  }

  private void run(String text, int halfPoints, boolean bold) {
    body.append("<w:r><w:rPr>").append(bold ? "<w:b/>" : "");
    body.append("<w:sz w:val=\"").append(halfPoints).append("\"/></w:rPr>");
    body.append("<w:t xml:space=\"preserve\">").append(Markup.escaped(text)).append("</w:t></w:r>");
  }

  /** Adds a page: its titles and notes as paragraphs, the rest as a table. */
  DocxFile page(Page page) {
    PageGrid grid = new PageGrid(page);
    boolean open = false;
    for (int row = 0; row < grid.height(); row++) {
      Cell first = grid.at(row, 0);
      boolean apart = first.look() == Look.TITLE || first.look() == Look.NOTE;
      if (open == apart) {
        body.append(apart ? "</w:tbl>" : begin(grid.width()));
        open = !apart;
      }
      if (apart) {
        paragraph(first.text(), first.look());
      } else {
        row(grid, row);
      }
    }
    body.append(open ? "</w:tbl>" : "");
    return paragraph("", Look.NOTE);
  }

  private static String begin(int columns) {
    String column = "<w:gridCol w:w=\"" + COLUMN_TWIPS + "\"/>";
    return "<w:tbl>" + BORDERS + "<w:tblGrid>" + column.repeat(columns) + "</w:tblGrid>";
  }

  private void row(PageGrid grid, int row) {
    body.append("<w:tr>");
    for (int column = 0; column < grid.width(); ) {
      Cell cell = grid.at(row, column);
      int end = cell == null ? column : cell.lastColumn();
      int span = end - column + 1;
      body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(COLUMN_TWIPS * span);
      body.append("\" w:type=\"dxa\"/>");
      if (span > 1) {
        body.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
      }
      boolean begins = cell == null || grid.begins(row, column);
      if (cell != null && cell.lastRow() > cell.row()) {
        body.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
      }
      body.append("</w:tcPr><w:p>");
      if (cell != null && begins) {
        run(cell.text(), 18, false);
      }
      body.append("</w:p></w:tc>");
      column = end + 1;
    }
    body.append("</w:tr>");
  }

  byte[] bytes() {
    String document =
        Markup.HEAD
            + "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
    return new FixedZip()
        .add("[Content_Types].xml", TYPES)
        .add("_rels/.rels", RELATIONS)
        .add("word/document.xml", document)
        .bytes();
  }
}
