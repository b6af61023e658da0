package org.jixiao.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jixiao.model.Outcome;
import org.junit.jupiter.api.Test;

class RejectionTest {
  private static final byte[] BOOK = Reading.workbook(List.of(List.of("通讯录"), List.of("张三", "1")));

  @Test
  void saysWhatWasFound() throws IOException, GeneralSecurityException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13};
    rejected("a.xlsx", new byte[0], "空");
    rejected("a.xlsx", Arrays.copyOf(BOOK, BOOK.length / 2), "损坏");
    rejected("a.xlsx", png, "图片");
    rejected("a.xlsx", encrypted(), "加密");
    rejected("a.csv", random(), "无法识别的二进制");
    rejected("a.docx", "%PDF-1.7\n".getBytes(US_ASCII), "按PDF无法打开");
    rejected("a.zip!b.xlsx", zip("资料/自评表.xlsx"), "压缩包里还有压缩包");
    rejected("a.xls", "<html><table><tr><td>项目名称".getBytes(UTF_8), "未识别出");
    rejected(
        "a.xls", "MIME-Version: 1.0\nContent-Type: multipart/related;".getBytes(UTF_8), "单个文件网页");
    rejected("a.xlsx", BOOK, "未识别出自评表、汇总表或总报告");
    rejected("a.txt", "今天开会，请大家准时参加。".getBytes(UTF_8), "未识别出");
  }

  @Test
  void doesNotTakeANoticeForAReport() {
    String notice = "关于开展项目支出绩效自评工作的通知\n各部门：请按要求提交自评报告，说明偏差原因和改进措施，结果公开应用。";
    assertThat(Reading.text("a.txt", notice).outcome()).isEqualTo(Outcome.REJECTED);
  }

  /** Whatever is cut off or overwritten, the outcome is a result and not an exception. */
  @Test
  void survivesBrokenFilesOfEveryFormat() throws IOException {
    Random random = new Random(7);
    for (byte[] whole : List.of(BOOK, oldBook())) {
      for (int i = 0; i < 150; i++) {
        byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        for (int hit = 0; hit < 8; hit++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        assertThat(Reading.READER.read("a.xls", "s", broken).outcome())
            .isIn(Outcome.REJECTED, Outcome.READ);
      }
    }
  }

  @Test
  void passesOverTemporaryFilesByName() {
    for (String name :
        List.of("~$a.xlsx", "b/._a.xlsx", ".DS_Store", "c/Thumbs.db", "Desktop.ini")) {
      assertThat(Reading.READER.read(name, "s", BOOK).outcome()).isEqualTo(Outcome.IGNORED);
    }
  }

  private static void rejected(String name, byte[] content, String reason) {
    ReadResult result = Reading.READER.read(name, "s", content);
    assertThat(result.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(result.reason()).contains(reason);
    assertThat(result.records()).isEmpty();
  }

  private static byte[] random() {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private static byte[] zip(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(BOOK);
    }
    return out.toByteArray();
  }

  private static byte[] encrypted() throws IOException, GeneralSecurityException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream data = encryptor.getDataStream(files)) {
        data.write(BOOK);
      }
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] oldBook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("表").createRow(0).createCell(0).setCellValue("项目名称");
      book.write(out);
    }
    return out.toByteArray();
  }
}
