package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.ReleaseContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Whatever stands in names and texts: no cell is a formula, no field and no script comes in. */
class SafeOutputTest {
  @Property(tries = 20)
  void noCellIsAFormula(@ForAll("words") List<String> words) throws IOException {
    ReleaseContent content = Hostile.of(words);
    List<byte[]> books = new ArrayList<>(Feedback.files(content).values());
    books.add(DataBook.bytes(content));
    int texts = 0;
    for (byte[] bytes : books) {
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
        for (var sheet : book) {
          for (var row : sheet) {
            for (var cell : row) {
              assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
              if (cell.getCellType() == CellType.STRING) {
                texts++;
                boolean dangerous = "=+-@＝＋－＠".indexOf(cell.getStringCellValue().charAt(0)) >= 0;
                assertThat(!dangerous || cell.getCellStyle().getQuotePrefixed()).isTrue();
              }
            }
          }
        }
      }
      for (String part : parts(bytes)) {
        assertThat(part).doesNotContain("<f>", "<f ", "TargetMode=\"External\"", "ddeLink");
      }
    }
    assertThat(texts).isGreaterThan(500);
  }

  @Property(tries = 20)
  void noFieldComesIntoThePaper(@ForAll("words") List<String> words) throws IOException {
    for (String part : parts(Brief.bytes(Hostile.of(words)))) {
      assertThat(part).doesNotContain("w:altChunk", "TargetMode=\"External\"", "<w:object");
      assertThat(part.replaceAll("(?s)<w:instrText[^>]*>\\s*PAGE[^<]*</w:instrText>", ""))
          .doesNotContain("w:instrText");
      assertThat(part.replaceAll("w:instr=\"\\s*PAGE[^\"]*\"", "")).doesNotContain("w:instr=");
    }
  }

  @Property(tries = 20)
  void noScriptComesIntoThePage(@ForAll("words") List<String> words) throws IOException {
    ReleaseContent content = Hostile.of(words);
    String html = new String(Dashboard.bytes(content), StandardCharsets.UTF_8);
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(3);
    assertThat(page.select("script#data").get(0).data()).matches("[A-Za-z0-9+/=]+");
    assertThat(page.select("img, iframe, object, embed, link, base, svg, form")).isEmpty();
    assertThat(page.select("meta[http-equiv]")).hasSize(1);
    page.getAllElements()
        .forEach(
            one ->
                one.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
    assertThat(PageText.data(html).get("departments").valueStream().map(one -> one.asText()))
        .containsAnyElementsOf(words);
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> any =
        Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(text -> !text.isBlank());
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.of(Hostile.WORDS)),
            net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMinSize(3)
        .ofMaxSize(12)
        .uniqueElements();
  }

  private static List<String> parts(byte[] zip) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
