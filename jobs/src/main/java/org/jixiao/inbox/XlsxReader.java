package org.jixiao.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
      WorkbookSettings settings = settings(reader);
      SheetCells.Book book =
          new SheetCells.Book(
              new ReadOnlySharedStringsTable(file, false),
              reader.getStylesTable(),
              settings.from1904());
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          String name = sheets.getSheetName();
          Grid grid = new Grid(path + "!" + name, settings.hiddenSheets().contains(name));
          new SheetCells(book, budget).readInto(grid, xml(sheet));
          grids.add(grid);
        }
      }
    }
    return grids;
  }

  private static WorkbookSettings settings(XSSFReader reader)
      throws IOException, InvalidFormatException, XMLStreamException {
    try (InputStream workbook = reader.getWorkbookData()) {
      return WorkbookSettings.of(workbook);
    }
  }

  /** POI's factory resolves no external entities and no document types. */
  private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
    return XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
  }
}
