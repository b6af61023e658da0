package org.jixiao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;
import org.jixiao.inbox.Limits;
import org.jixiao.model.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Files read per second. Ours ends with recognised records; the others stop at the cells, and the
 * floor at the characters. Every method returns a count, so that nothing it does is left out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
  /** The packaged limits, but for the rows and cells of the long list. */
  private static final Limits LIMITS =
      new Limits(
          50, 1_000, 500, 500, 200, 300_000, 16_384, 3_000_000, 100_000_000, 10_000_000, 200, 500,
          600);

  private final DocumentReader reader = new DocumentReader(FormCatalogue.load(), LIMITS);

  /** Which workbook is read. */
  @Param({"ONE_FORM", "TEN_FORMS", "LIST"})
  public Workbook workbook;

  private byte[] content;

  /** Makes the workbook, and sees to it that it is one that is read. */
  @Setup
  public void make() throws IOException {
    content = workbook.bytes();
    if (reader.read("a.xlsx", "submission", content).outcome() != Outcome.READ) {
      throw new IllegalStateException(workbook + " is not read");
    }
  }

  /** Bytes to records of recognised fields, as a run does it. */
  @Benchmark
  public int jixiao() {
    return reader.read("a.xlsx", "submission", content).records().size();
  }

  /** The tree of objects of POI. */
  @Benchmark
  public int poiUserModel() throws IOException {
    int length = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      DataFormatter formatter = new DataFormatter();
      for (var sheet : book) {
        for (var row : sheet) {
          for (var cell : row) {
            length += formatter.formatCellValue(cell).length();
          }
        }
      }
    }
    return length;
  }

  /** The streaming interface of POI. */
  @Benchmark
  public int poiEventModel()
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    Counting cells = new Counting();
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
      XSSFReader book = new XSSFReader(file);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(book.getStylesTable(), strings, cells, false));
      var sheets = book.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          xml.parse(new InputSource(sheet));
        }
      }
    }
    return cells.length;
  }

  /** The reader of fastexcel. */
  @Benchmark
  public int fastexcel() throws IOException {
    int[] length = {0};
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
      for (var sheet : book.getSheets().toList()) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
          rows.forEach(
              row ->
                  row.stream()
                      .filter(cell -> cell != null && cell.getText() != null)
                      .forEach(cell -> length[0] += cell.getText().length()));
        }
      }
    }
    return length[0];
  }

  /** What no reader of the format can do without: unpack, and look at every character. */
  @Benchmark
  public int unzipAndScan() throws IOException {
    int tags = 0;
    byte[] buffer = new byte[8192];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          for (int i = 0; i < read; i++) {
            tags += buffer[i] == '<' ? 1 : 0;
          }
        }
      }
    }
    return tags;
  }

  /** Counts the characters of cells. */
  private static final class Counting implements XSSFSheetXMLHandler.SheetContentsHandler {
    private int length;

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
      length += text == null ? 0 : text.length();
    }
  }
}
