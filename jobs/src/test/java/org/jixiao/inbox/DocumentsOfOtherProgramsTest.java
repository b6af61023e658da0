package org.jixiao.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jixiao.model.VerbatimField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents written by openpyxl, xlwt, python-docx and LibreOffice, with what they say. */
class DocumentsOfOtherProgramsTest {
  @ParameterizedTest
  @CsvSource({
    "form-openpyxl.xlsx, 1",
    "forms-xlwt.xls, 2",
    "form-python-docx.docx, 1",
    "list-libreoffice.xls, 2",
    "form-libreoffice.doc, 1",
    "report-libreoffice.doc, 1",
    "form-libreoffice.pdf, 1",
    "report-libreoffice.pdf, 1"
  })
  void areReadAsTheyStand(String name, int recordCount) throws IOException {
    ReadResult result = Reading.READER.read(name, "submission", resource(name));

    assertThat(result.reason()).isNull();
    assertThat(result.records()).hasSize(recordCount);
    List<VerbatimField> fields =
        result.records().stream().flatMap(record -> record.fields().stream()).toList();
    assertThat(fields.stream().map(DocumentsOfOtherProgramsTest::line))
        .contains(truth(name).toArray(String[]::new));
    assertThat(fields).extracting(VerbatimField::field).doesNotContain(VerbatimField.UNMAPPED);
  }

  private static String line(VerbatimField field) {
    return String.join(
        "\t",
        field.block(),
        String.valueOf(field.ordinal()),
        field.field(),
        field.text().replace("\n", "\\n"),
        field.unit(),
        field.locator().substring(field.locator().indexOf('!') + 1));
  }

  private static List<String> truth(String name) throws IOException {
    String truth = name.substring(0, name.lastIndexOf('.')) + ".truth.tsv";
    return new String(resource(truth), UTF_8).lines().toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        DocumentsOfOtherProgramsTest.class.getResourceAsStream("/inbox/" + name)) {
      return in.readAllBytes();
    }
  }
}
