package org.jixiao.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The main text of a .docx document, and its notes after it. */
final class DocxReader {
  /** A tree of a longer text would fill the memory; real reports stay below a hundredth. */
  private static final long MOST_BYTES = 60_000_000;

  private DocxReader() {}

  static DocumentContent read(String path, byte[] content)
      throws IOException,
          InvalidFormatException,
          ParserConfigurationException,
          SAXException,
          Unreadable {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
      List<PackagePart> parts =
          file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
      if (parts.isEmpty()) {
        parts = file.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
      }
      if (parts.isEmpty()) {
        throw new Unreadable("Word 文档缺少正文，文件可能已损坏，请重新保存后报送");
      }
      PackagePart main = parts.get(0);
      DocxNumbering numbering =
          new DocxNumbering(root(related(main, "/numbering")), root(related(main, "/styles")));
      DocumentContent result = new DocumentContent(path);
      WordText text = new WordText(numbering);
      DocxBody body = new DocxBody(result, text);
      Element document = root(main);
      body.addAll(
          WordXml.child(document, "body") == null ? document : WordXml.child(document, "body"), 0);
      for (String notes : List.of("/footnotes", "/endnotes")) {
        Element root = root(related(main, notes));
        if (root != null) {
          for (Element note : WordXml.children(root)) {
            // Notes with a type are the rulers between text and notes.
            if (WordXml.attribute(note, "type").isEmpty()) {
              body.addAll(note, 0);
            }
          }
        }
      }
      return result;
    }
  }

  /** Returns the part the main text refers to by a kind of relation; null when there is none. */
  private static PackagePart related(PackagePart main, String kind) throws InvalidFormatException {
    for (PackageRelationship relation : main.getRelationships()) {
      boolean inside = relation.getTargetMode() != org.apache.poi.openxml4j.opc.TargetMode.EXTERNAL;
      if (inside && relation.getRelationshipType().endsWith(kind)) {
        return main.getRelatedPart(relation);
      }
    }
    return null;
  }

  private static Element root(PackagePart part)
      throws IOException, ParserConfigurationException, SAXException, Unreadable {
    if (part == null) {
      return null;
    }
    if (part.getSize() > MOST_BYTES) {
      throw new Unreadable("文件过大：Word 文档正文超过 60 MB，请拆分后重新报送");
    }
    try (InputStream in = part.getInputStream()) {
      return XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
    }
  }
}
