package org.jixiao.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * Sheets of an .xlsx workbook as grids, hidden ones among them. Sheets are streamed: a workbook as
 * a tree of objects takes several times the memory of its cells.
 */
final class XlsxReader {
  private XlsxReader() {}

  static List<Grid> read(String path, byte[] content)
      throws IOException, OpenXML4JException, SAXException, XMLStreamException, Unreadable {
    CellBudget budget = new CellBudget();
    List<Grid> grids = new ArrayList<>();
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
      XSSFReader reader = new XSSFReader(file);
      SheetCells.Book book =
          new SheetCells.Book(
              new ReadOnlySharedStringsTable(file, false),
              reader.getStylesTable(),
              isOn(reader, "workbookPr", "date1904"),
              isOn(reader, "calcPr", "fullCalcOnLoad"));
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          String place = path + "!" + sheets.getSheetName();
          grids.add(new SheetCells(book, budget).read(place, xml(sheet)));
        }
      }
    }
    return grids;
  }

  /** Returns whether an attribute of the workbook's own settings is set. */
  private static boolean isOn(XSSFReader reader, String element, String attribute)
      throws IOException, InvalidFormatException, XMLStreamException {
    try (InputStream workbook = reader.getWorkbookData()) {
      XMLStreamReader xml = xml(workbook);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
          String value = xml.getAttributeValue(null, attribute);
          return "1".equals(value) || "true".equals(value);
        }
      }
      return false;
    }
  }

  /** POI's factory resolves no external entities and no document types. */
  private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
    return XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
  }
}
