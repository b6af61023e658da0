package org.jixiao.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jixiao.model.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files made to do harm, or broken: each is refused with its reason, and the next is read. */
class HostileFilesTest {
  private static final String DTD =
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>";
  private static final byte[] FORM =
      Reading.workbook(
          List.of(
              List.of("项目支出绩效自评表"),
              List.of("项目名称", "校园安保"),
              List.of("主管部门", "区教育局"),
              List.of("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数"),
              List.of("", "年度资金总额", "100", "120", "118.5")));

  /** Whatever was read before, the file beside it is all there. */
  @AfterEach
  void theNextFileIsRead() {
    assertThat(Reading.READER.read("b.xlsx", "s", FORM).records()).hasSize(1);
  }

  @Test
  void documentTypesAreRefused() throws IOException {
    for (String part : List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels")) {
      assertThat(reason(rewritten(FORM, part, HostileFilesTest::withDocumentType)))
          .contains("DTD")
          .contains("重新保存");
    }
  }

  @Test
  void strictPackagesAreReadLikeTransitionalOnes() throws IOException {
    byte[] strict = FORM;
    for (String part :
        List.of(
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml")) {
      strict =
          rewritten(
              strict,
              part,
              (name, text) ->
                  text.replaceAll(
                      "http://schemas.openxmlformats.org/(officeDocument|spreadsheetml)/2006/",
                      "http://purl.oclc.org/ooxml/$1/"));
    }
    assertThat(Reading.READER.read("a.xlsx", "s", strict).records()).hasSize(1);
  }

  @Test
  void bombsAreStoppedWhateverTheirHeadersClaim() throws IOException {
    byte[] zeros = new byte[64 << 20];
    Arrays.fill(zeros, (byte) ' ');
    byte[] bomb = rewrittenBytes(FORM, "xl/worksheets/sheet1.xml", content -> zeros);
    assertThat(reason(bomb)).contains("解压后大小异常");
    assertThat(reason(zip("a.csv", zeros))).contains("解压后大小异常");
    byte[] blanks = new byte[40 << 20];
    Arrays.fill(blanks, (byte) ' ');
    assertThat(reason(zip("a.csv", blanks))).contains("解压后大小异常");
    byte[] lying = zip("a.csv", "甲,乙".getBytes(UTF_8));
    int size = indexOf(lying, new byte[] {'P', 'K', 1, 2}) + 24;
    lying[size] = 1;
    assertThat(reason(lying)).contains("大小或校验值不符");
  }

  @Test
  void archivesAreOneLevelDeepAndWhole() throws IOException {
    byte[] inner = zip("a.xlsx", FORM);
    assertThat(reason("a.zip!b.zip", inner)).contains("只读取一层");
    assertThat(reason(Arrays.copyOf(inner, inner.length - 30))).contains("损坏");
    byte[] locked = inner.clone();
    locked[indexOf(inner, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
    assertThat(reason(locked)).contains("密码");
    assertThat(
            reason(
                new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}))
        .contains("没有文件");
    assertThat(Reading.READER.read("a.zip", "s", inner).outcome()).isEqualTo(Outcome.READ);
    assertThat(Reading.READER.read("a.zip", "s", inner).records()).isEmpty();
  }

  @Test
  void namesInArchivesLeadNowhereElse() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("../../etc/甲.csv", "/乙.csv", "C:\\丙.csv", "丙.csv")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    assertThat(Archive.entries(out.toByteArray(), Limits.packaged(), (name, content) -> name))
        .containsExactly("etc/甲.csv", "乙.csv", "丙.csv", "丙.csv（2）");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String page = "<html>" + "<div>".repeat(5_000) + "项目名称";
    assertThat(reason(page.getBytes(UTF_8))).contains("嵌套");
    String document = "<w:document xmlns:w=\"w\"><w:body>" + "<w:sdt>".repeat(5_000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String[] part :
          new String[][] {
            {"[Content_Types].xml", "<Types/>"},
            {
              "_rels/.rels",
              "<R><Relationship Id='a' Type='x/officeDocument' Target='word/d.xml'/></R>"
            },
            {"word/d.xml", document}
          }) {
        zip.putNextEntry(new ZipEntry(part[0]));
        zip.write(part[1].getBytes(UTF_8));
      }
    }
    assertThat(reason(out.toByteArray())).contains("嵌套");
  }

  @Test
  void aMillionBlankRowsCostNothing() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int r = 10; r < 600_000; r++) {
      rows.append("<row r=\"").append(r).append("\" s=\"0\"><c s=\"0\"/></row>");
    }
    byte[] blank =
        rewritten(
            FORM,
            "xl/worksheets/sheet1.xml",
            (name, text) -> text.replace("</sheetData>", rows + "</sheetData>"));
    assertThat(Reading.READER.read("a.xlsx", "s", blank).records()).hasSize(1);
  }

  @Test
  void moreThanTheLimitsIsRefusedAndSaid() {
    String cells = "甲,".repeat(600_000);
    assertThat(reason(cells.getBytes(UTF_8))).contains("超过");
    assertThat(reason("<p>".repeat(1_100_000).getBytes(UTF_8))).contains("标记超过 100 万个");
    byte[] large = new byte[(50 << 20) + 1];
    assertThat(reason(large)).contains("超过 50 MB 的上限");
  }

  @Test
  void aFileThatStallsCostsItsOwnTime() {
    Unreadable stalled = null;
    try {
      TimedReading.of(
          10,
          1,
          () -> {
            long end = System.nanoTime() + 3_000_000_000L;
            while (System.nanoTime() < end) {
              Thread.onSpinWait(); // heeds no interruption
            }
            return null;
          });
    } catch (Unreadable e) {
      stalled = e;
    }
    assertThat(stalled).isNotNull().hasMessageContaining("超过 1 秒");
  }

  @Test
  void encryptedAndTruncatedWorkbooksAreTold() throws IOException {
    byte[] locked;
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("表").createRow(0).createCell(0).setCellValue("项目名称");
      book.write(out);
      locked = out.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(reason(locked)).contains("加密");
    for (String name :
        List.of(
            "forms-xlwt.xls",
            "form-libreoffice.doc",
            "form-libreoffice.pdf",
            "form-openpyxl.xlsx",
            "form-python-docx.docx")) {
      byte[] whole;
      try (var in = getClass().getResourceAsStream("/inbox/" + name)) {
        whole = in.readAllBytes();
      }
      assertThat(reason(Arrays.copyOf(whole, whole.length / 3))).as(name).isNotBlank();
    }
  }

  @Test
  void formulasAreNeitherRunNorFollowed() {
    byte[] linked =
        Reading.edited(
            FORM,
            sheet -> {
              sheet
                  .getRow(1)
                  .getCell(1)
                  .setCellFormula("HYPERLINK(\"http://example.invalid\",\"x\")");
              sheet.getRow(1).getCell(1).setCellValue("校园安保");
            });
    ReadResult result = Reading.READER.read("a.xlsx", "s", linked);
    assertThat(Reading.header(result.records().get(0), "project_name")).containsExactly("校园安保");
  }

  private static String reason(byte[] content) {
    return reason("a.xlsx", content);
  }

  private static String reason(String path, byte[] content) {
    ReadResult result = Reading.READER.read(path, "s", content);
    assertThat(result.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(result.records()).isEmpty();
    return result.reason();
  }

  private static String withDocumentType(String name, String text) {
    int begin = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
    return text.substring(0, begin) + DTD + text.substring(begin);
  }

  private static byte[] rewritten(
      byte[] content, String part, BiFunction<String, String, String> edit) throws IOException {
    return rewrittenBytes(
        content, part, bytes -> edit.apply(part, new String(bytes, UTF_8)).getBytes(UTF_8));
  }

  private static byte[] rewrittenBytes(
      byte[] content, String part, java.util.function.UnaryOperator<byte[]> edit)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals(part) ? edit.apply(bytes) : bytes);
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static int indexOf(byte[] content, byte[] mark) {
    int at = 0;
    while (!Arrays.equals(content, at, at + mark.length, mark, 0, mark.length)) {
      at++;
    }
    return at;
  }
}
