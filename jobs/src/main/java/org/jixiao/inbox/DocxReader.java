package org.jixiao.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The main text of a .docx document: paragraphs and tables in the order they stand. */
final class DocxReader {
  /** A tree of a longer text would fill the memory; real reports stay below a hundredth. */
  private static final long MOST_BYTES = 60_000_000;

  private DocxReader() {}

  static DocxContent read(String path, byte[] content)
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
      if (parts.get(0).getSize() > MOST_BYTES) {
        throw new Unreadable("文件过大：Word 文档正文超过 60 MB，请拆分后重新报送");
      }
      try (InputStream in = parts.get(0).getInputStream()) {
        Element document = XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
        DocxContent result = new DocxContent(path);
        for (Element body : WordXml.children(document)) {
          if (body.getLocalName().equals("body")) {
            result.addAll(body);
          }
        }
        return result;
      }
    }
  }
}
