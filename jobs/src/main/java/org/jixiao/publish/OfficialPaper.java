package org.jixiao.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * A paper in the layout of GB/T 9704-2012, filled from top to bottom. Margins, fonts, line pitch
 * and page number are those of {@code reports/brief/paper}.
 */
final class OfficialPaper implements AutoCloseable {
  private static final String FOLDER = "/reports/brief/paper/";

  /** What an officer has to fill in or look at; marked, so that none is missed. */
  private static final Pattern BLANK = Pattern.compile("【请[^】]*】");

  private static final Map<String, String> PARTS =
      new TreeMap<>(
          Map.of(
              "[Content_Types].xml", "content-types.xml",
              "_rels/.rels", "package-rels.xml",
              "word/_rels/document.xml.rels", "document-rels.xml",
              "word/document.xml", "document.xml",
              "word/styles.xml", "styles.xml",
              "word/settings.xml", "settings.xml",
              "word/fontTable.xml", "fontTable.xml",
              "word/footer-odd.xml", "footer-odd.xml",
              "word/footer-even.xml", "footer-even.xml"));

  private final XWPFDocument document;
  private final LocalDate day;
  private int parts;
  private int subs;

  /**
   * Takes an empty paper.
   *
   * @param day the paper is of
   */
  OfficialPaper(LocalDate day) throws IOException {
    this.day = day;
    document = new XWPFDocument(new ByteArrayInputStream(blank()));
  }

  void title(String text) {
    paragraph("Title", text);
  }

  void subtitle(String text) {
    paragraph("Subtitle", text);
  }

  /** Writes the heading of a part, 一、. */
  void part(String heading) {
    parts++;
    subs = 0;
    paragraph("Heading1", ChineseOrdinal.of(parts) + "、" + heading);
  }

  /** Writes the heading of a stretch of a part, （一）. */
  void sub(String heading) {
    subs++;
    paragraph("Heading2", "（" + ChineseOrdinal.of(subs) + "）" + heading);
  }

  void text(String text) {
    paragraph("BodyText", text);
  }

  void caption(String text) {
    paragraph("Caption", text);
  }

  void remark(String text) {
    paragraph("Remark", text);
  }

  /** Begins an annex on a new page. */
  void annex(String mark, String title) {
    paragraph("AnnexMark", mark);
    paragraph("AnnexTitle", title);
  }

  void chart(Picture picture) throws IOException {
    PaperChart.draw(document, paragraph("Chart", ""), picture, day);
  }

  /**
   * Writes a table; its heading is repeated on every page.
   *
   * @param widths of the columns, in millimetres
   */
  void table(View.Grid grid, List<Integer> widths) {
    PaperTable.write(document, grid, widths);
  }

  byte[] bytes(String title) throws IOException {
    return OfficeBytes.of(document, title, day);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    String plain = PlainText.of(text);
    Matcher blank = BLANK.matcher(plain);
    int at = 0;
    while (blank.find()) {
      run(paragraph, plain.substring(at, blank.start()), false);
      run(paragraph, blank.group(), true);
      at = blank.end();
    }
    run(paragraph, plain.substring(at), false);
    return paragraph;
  }

  private static void run(XWPFParagraph paragraph, String text, boolean marked) {
    if (!text.isEmpty()) {
      XWPFRun run = paragraph.createRun();
      run.setText(text);
      if (marked) {
        run.setTextHighlightColor("yellow");
      }
    }
  }

  private static byte[] blank() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(Page.resource(FOLDER + part.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
