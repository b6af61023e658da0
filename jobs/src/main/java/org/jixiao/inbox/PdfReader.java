package org.jixiao.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * The text of a PDF as paragraphs and tables. Cells are what ruling lines make them; a table
 * without lines is not read, for which text belongs to which label could only be guessed.
 */
final class PdfReader {
  static final String NO_LINES = "PDF 中的表格没有框线，无法确定各栏内容的对应关系，未读取；请报送原始的 Word 或 Excel 文件";

  private final DocumentContent content;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<PdfPage> pages;
  private final PdfMargins margins;
  private PdfTableRun table;

  private PdfReader(DocumentContent content, List<PdfPage> pages) {
    this.content = content;
    this.pages = pages;
    this.margins = PdfMargins.of(pages);
  }

  static DocumentContent read(String path, byte[] content, CellBudget budget)
      throws IOException, Unreadable {
    PdfStreams.check(content, budget.limits());
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() > budget.limits().pages()) {
        throw new Unreadable(
            "PDF 有 "
                + document.getNumberOfPages()
                + " 页，超过 "
                + budget.limits().pages()
                + " 页的上限，请拆分后重新报送");
      }
      PDAcroForm fields = document.getDocumentCatalog().getAcroForm();
      if (fields != null && !fields.getFields().isEmpty()) {
        fields.flatten(); // what was typed into the fields becomes text of the page
      }
      DocumentContent result = new DocumentContent(path, budget);
      List<PdfPage> pages = pages(document, budget);
      requireNoColumns(pages);
      new PdfReader(result, pages).read();
      return result;
    } catch (InvalidPasswordException e) {
      throw new Unreadable("PDF 已加密，需要密码才能打开，无法读取，请取消密码后重新报送", e);
    }
  }

  /** A few lines of a report may stand in columns; where many do, the columns are what matters. */
  private static void requireNoColumns(List<PdfPage> pages) throws Unreadable {
    List<PdfLine> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    long inColumns = lines.stream().filter(line -> line.text().indexOf('\t') >= 0).count();
    if (inColumns >= 3 && inColumns * 4 >= lines.size()) {
      throw new Unreadable(NO_LINES);
    }
  }

  private static List<PdfPage> pages(PDDocument document, CellBudget budget)
      throws IOException, Unreadable {
    List<PdfDrawing> looks = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      looks.add(PdfDrawing.of(page));
      budget.goOn();
    }
    List<List<PdfGlyph>> glyphs = PdfText.of(document, looks, budget);
    List<PdfPage> pages = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      PDPage page = document.getPage(i);
      boolean turned = page.getRotation() % 180 != 0;
      float width = page.getCropBox().getWidth();
      float height = page.getCropBox().getHeight();
      pages.add(
          PdfPage.of(
              glyphs.get(i), looks.get(i), turned ? height : width, turned ? width : height));
      budget.goOn();
    }
    return pages;
  }

  private void read() throws Unreadable {
    for (PdfPage page : pages) {
      for (PdfPage.Item item : page.items()) {
        if (item.table() == null) {
          endTable();
          lines.add(item.line());
        } else {
          addTable(item.table(), item.equals(page.items().get(0)));
        }
      }
    }
    endTable();
    endText();
  }

  private void addTable(PdfTable next, boolean atTop) throws Unreadable {
    endText();
    if (table != null && atTop && table.goesOnIn(next)) {
      table.add(next);
    } else {
      endTable();
      table = new PdfTableRun(next);
    }
  }

  private void endTable() throws Unreadable {
    if (table != null) {
      table.addTo(content);
      table = null;
    }
  }

  private void endText() throws Unreadable {
    for (PdfParagraphs.Text text : PdfParagraphs.of(lines, margins)) {
      if (text.ofColumns()) {
        content.prose(text.text());
      } else {
        content.paragraph(text.text());
      }
    }
    lines.clear();
  }
}
