package org.jixiao.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Sheets of an .xls workbook as grids, hidden ones among them. Its records are streamed: a workbook
 * as a tree of objects takes memory for every blank cell that only has a border.
 */
final class XlsReader {
  private static final int BIFF8 = 0x0600;

  private final XlsBook book = new XlsBook();
  private final CellBudget budget;
  private final List<BoundSheetRecord> bounds = new ArrayList<>();
  private final List<XlsSheet> sheets = new ArrayList<>();
  private int depth;
  private int substreams;
  private XlsSheet open;

  private XlsReader(CellBudget budget) {
    this.budget = budget;
  }

  static List<Grid> read(String path, byte[] content, CellBudget budget)
      throws IOException, Unreadable {
    XlsReader reader = new XlsReader(budget);
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
        InputStream stream = workbook(files.getRoot())) {
      RecordFactoryInputStream records = new RecordFactoryInputStream(stream, false);
      for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
        reader.record(record);
        budget.goOn();
      }
    }
    return reader.grids(path);
  }

  private static InputStream workbook(DirectoryNode root) throws IOException {
    return root.createDocumentInputStream(
        root.hasEntryCaseInsensitive("Workbook")
            ? root.getEntryCaseInsensitive("Workbook")
            : root.getEntryCaseInsensitive("Book"));
  }

  private void record(Record record) throws Unreadable {
    if (record instanceof BOFRecord begin) {
      begin(begin);
    } else if (record instanceof EOFRecord) {
      depth--;
      open = depth == 0 ? null : open;
    } else if (record instanceof BoundSheetRecord bound) {
      bounds.add(bound);
    } else if (open != null && depth == 1) {
      open.record(record);
    } else if (substreams == 1) {
      book.record(record);
    }
  }

  /** The first substream is of the workbook; each further one of a sheet, in its place. */
  private void begin(BOFRecord begin) throws Unreadable {
    if (begin.getVersion() < BIFF8) {
      throw new Unreadable("文件为 Excel 5.0/95 或更早的格式，请用 Excel 打开后另存为 .xlsx 重新报送");
    }
    depth++;
    if (depth == 1) {
      substreams++;
      if (substreams > 1 && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
        budget.sheet();
        open = new XlsSheet(substreams - 2, book, budget);
        sheets.add(open);
      }
    }
  }

  private List<Grid> grids(String path) throws Unreadable {
    List<BoundSheetRecord> inOrder = List.of(BoundSheetRecord.orderByBofPosition(bounds));
    List<Grid> grids = new ArrayList<>();
    for (XlsSheet sheet : sheets) {
      int number = sheet.number();
      if (number < inOrder.size()) {
        BoundSheetRecord bound = inOrder.get(number);
        String place = path + "!" + bound.getSheetname();
        grids.add(sheet.grid(place, bound.isHidden() || bound.isVeryHidden()));
      } else {
        grids.add(sheet.grid(path + "!Sheet" + (number + 1), false));
      }
    }
    return grids;
  }
}
