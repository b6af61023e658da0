package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jixiao.model.Outcome;
import org.jixiao.model.VerbatimField;
import org.junit.jupiter.api.Test;

/** A PDF is read as the document it was printed from, or not at all. */
class PdfTest {
  @Test
  void aFormOverTwoPagesIsReadAsTheWorkbookItWasPrintedFrom() throws IOException {
    assertThat(told("two-pages.pdf")).isEqualTo(told("two-pages.xlsx")).hasSizeGreaterThan(150);
  }

  @Test
  void aTableWithoutLinesIsNotGuessedAt() throws IOException {
    assertThat(rejection(resource("without-lines.pdf"))).contains("没有框线").contains("Word 或 Excel");
  }

  @Test
  void aRowThatTwoPagesShareIsNotTakenForTwo() throws IOException {
    assertThat(rejection(resource("row-cut-in-two.pdf"))).contains("分到两页");
  }

  @Test
  void aScanIsNoText() throws IOException {
    assertThat(rejection(pdf(null, false))).contains("扫描件");
    assertThat(rejection(pdf(RenderingMode.NEITHER, false))).contains("识别软件");
  }

  @Test
  void aPasswordKeepsItShut() throws IOException {
    assertThat(rejection(pdf(RenderingMode.FILL, true))).contains("需要密码");
  }

  private static List<String> told(String name) throws IOException {
    ReadResult result = Reading.READER.read(name, "s", resource(name));
    assertThat(result.reason()).isNull();
    return result.records().get(0).fields().stream().map(PdfTest::told).toList();
  }

  private static String told(VerbatimField field) {
    return String.join(
        "|",
        field.block(),
        String.valueOf(field.ordinal()),
        field.label(),
        field.field(),
        field.text(),
        field.unit());
  }

  private static String rejection(byte[] content) {
    ReadResult result = Reading.READER.read("a.pdf", "s", content);
    assertThat(result.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(result.mediaType()).isEqualTo("application/pdf");
    return result.reason();
  }

  private static byte[] pdf(RenderingMode mode, boolean locked) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.addRect(10, 10, 100, 100);
        content.fill();
        if (mode != null) {
          content.beginText();
          content.setRenderingMode(mode);
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText("text");
          content.endText();
        }
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PdfTest.class.getResourceAsStream("/inbox/" + name)) {
      return in.readAllBytes();
    }
  }
}
