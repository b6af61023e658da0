package org.jixiao.inbox;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The characters of the pages of a PDF, each with its place. */
final class PdfText extends PDFTextStripper {
  private final List<List<PdfGlyph>> pages = new ArrayList<>();
  private final CellBudget budget;
  private final List<PdfDrawing> looks;
  private int rotation;
  private int drawn;
  private long shown;
  private long nameless;
  private long invisible;

  private PdfText(List<PdfDrawing> looks, CellBudget budget) {
    this.looks = looks;
    this.budget = budget;
  }

  /**
   * Returns the characters, page by page.
   *
   * @param looks what is drawn on the pages beside them
   * @throws Unreadable when the text cannot be relied on: there is none, it is what a program made
   *     out on a scan, or its font does not say which characters its shapes are
   */
  static List<List<PdfGlyph>> of(PDDocument document, List<PdfDrawing> looks, CellBudget budget)
      throws IOException, Unreadable {
    PdfText text = new PdfText(looks, budget);
    text.setSuppressDuplicateOverlappingText(true);
    try {
      text.writeText(document, Writer.nullWriter());
    } catch (OutOfBudget e) {
      throw e.reason;
    }
    if (text.shown == 0 && text.invisible == 0) {
      throw new Unreadable("PDF 中没有文字（多为扫描件或图片），无法读取，请报送原始的 Word 或 Excel 文件");
    }
    if (text.invisible > text.shown) {
      throw new Unreadable("PDF 为扫描件，其中的文字由识别软件生成，不能保证准确，未读取；请报送原始的 Word 或 Excel 文件");
    }
    if (text.nameless * 100 > text.shown) {
      throw new Unreadable("PDF 的字体没有文字编码，复制出来是乱码，无法读取；请报送原始的 Word 或 Excel 文件");
    }
    return text.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    rotation = page.getRotation();
    drawn = 0;
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    if (!looks.get(pages.size()).isShown(drawn++)) {
      return;
    }
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      invisible++;
      return;
    }
    shown++;
    String text = font.toUnicode(code);
    if (text == null || text.codePoints().anyMatch(PdfText::isNameless)) {
      nameless++;
    }
    super.showGlyph(rendering, font, code, displacement);
  }

  private static boolean isNameless(int c) {
    return c == 0xFFFD || c < ' ' || (c >= 0xE000 && c <= 0xEFFF);
  }

  @Override
  protected void writePage() throws IOException {
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (List<TextPosition> article : charactersByArticle) {
      for (TextPosition position : article) {
        if (position.getUnicode() != null && !position.getUnicode().isEmpty()) {
          take(position.getUnicode());
          glyphs.add(glyph(position));
        }
      }
    }
    pages.add(glyphs);
  }

  private void take(String text) throws OutOfBudget {
    try {
      budget.characters(text.length());
      budget.goOn();
    } catch (Unreadable e) {
      throw new OutOfBudget(e);
    }
  }

  /** Text may run upwards or downwards, as in narrow cells; it is read in its own direction. */
  private PdfGlyph glyph(TextPosition position) {
    float size = position.getFontSizeInPt();
    float width = position.getWidthDirAdj();
    float x = position.getX();
    float y = position.getY();
    int turned = Math.floorMod(Math.round(position.getDir()) - rotation, 360);
    float centreX =
        switch (turned) {
          case 90 -> x - size * MIDDLE;
          case 180 -> x - width / 2;
          case 270 -> x + size * MIDDLE;
          default -> x + width / 2;
        };
    float centreY =
        switch (turned) {
          case 90 -> y - width / 2;
          case 180 -> y + size * MIDDLE;
          case 270 -> y + width / 2;
          default -> y - size * MIDDLE;
        };
    float left = position.getXDirAdj();
    return new PdfGlyph(
        position.getUnicode(), centreX, centreY, left, left + width, position.getYDirAdj(), size);
  }

  /** How far above its base line the middle of a character is, in sizes of its font. */
  private static final float MIDDLE = 0.35f;

  /** Carries a reason through code that only lets input errors pass. */
  private static final class OutOfBudget extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Unreadable reason;

    OutOfBudget(Unreadable reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
