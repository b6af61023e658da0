package org.jixiao.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The main text of a .docx document, and its notes after it. */
final class DocxReader {
  private DocxReader() {}

  static DocumentContent read(String path, byte[] content, CellBudget budget)
      throws IOException, XMLStreamException, Unreadable {
    try (OfficePackage file = OfficePackage.open(content, budget.limits())) {
      String main = file.main();
      XmlElement numbering = root(file, file.related(main, "numbering"), budget);
      XmlElement styles = root(file, file.related(main, "styles"), budget);
      DocumentContent result = new DocumentContent(path, budget);
      DocxBody body = new DocxBody(result, new WordText(new DocxNumbering(numbering, styles)));
      XmlElement document = root(file, main, budget);
      if (WordXml.child(document, "body") == null) {
        throw new Unreadable("Word 文档缺少正文，文件可能已损坏，请重新保存后报送");
      }
      body.addAll(WordXml.child(document, "body"));
      for (String kind : List.of("footnotes", "endnotes")) {
        XmlElement notes = root(file, file.related(main, kind), budget);
        if (notes != null) {
          for (XmlElement note : notes.children()) {
            // Notes with a type are the rulers between text and notes.
            if (note.attribute("type") == null) {
              body.addAll(note);
            }
          }
        }
      }
      return result;
    }
  }

  /** Returns the XML of a part; null when there is no such part. */
  private static XmlElement root(OfficePackage file, String part, CellBudget budget)
      throws IOException, XMLStreamException, Unreadable {
    if (!file.has(part)) {
      return null;
    }
    try (InputStream in = file.part(part)) {
      return XmlElement.read(in, budget);
    }
  }
}
