package org.jixiao.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.model.VerbatimField;
import org.junit.jupiter.api.Test;

/** What Word prints but does not keep as text: numbers, boxes, notes. */
class WordAsShownTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

  @Test
  void numberedParagraphsHaveTheirNumbers() throws IOException {
    assertThat(
            paragraphs(
                numbered(1, 0, "绩效目标")
                    + numbered(1, 1, "申报情况")
                    + numbered(1, 1, "")
                    + numbered(1, 1, "管理情况")
                    + numbered(1, 0, "存在的问题")
                    + numbered(1, 1, "预算执行率低")
                    + numbered(2, 0, "5万元以上的项目")
                    + "<w:p><w:pPr><w:pStyle w:val=\"标题\"/></w:pPr>"
                    + run("改进措施")
                    + "</w:p>"))
        .containsExactly(
            "2024年度绩效自评报告",
            "一、绩效目标",
            "（一）申报情况",
            "（三）管理情况",
            "二、存在的问题",
            "（一）预算执行率低",
            "1. 5万元以上的项目",
            "三、改进措施");
  }

  @Test
  void boxesAreTickedOrNot() throws IOException {
    String control =
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr>"
            + "<w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>";
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>"
            + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX"
            + "</w:instrText></w:r>";
    String symbol = "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/></w:r>";
    String letter = "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\u00a8</w:t></w:r>";
    assertThat(
            paragraphs(
                "<w:p>" + control + run("是") + field + run("否") + "</w:p>" + "<w:p>" + symbol
                    + run("优") + letter + run("良") + "</w:p>"))
        .endsWith("☑是□否", "☑优□良");
  }

  @Test
  void notesFollowTheText() throws IOException {
    assertThat(paragraphs("<w:p>" + run("正文") + "</w:p>")).doesNotContain("预算数含结转");
    assertThat(
            texts(
                document(
                    "<w:p>" + run("正文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"),
                "<w:footnotes "
                    + W
                    + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p>"
                    + run("----")
                    + "</w:p></w:footnote><w:footnote w:id=\"2\"><w:p>"
                    + run("预算数含结转")
                    + "</w:p></w:footnote></w:footnotes>"))
        .endsWith("正文", "预算数含结转");
  }

  @Test
  void insertionsAreReadAndDeletionsAreNot() throws IOException {
    assertThat(
            paragraphs(
                "<w:p>"
                    + run("得分")
                    + "<w:del><w:r><w:delText>80</w:delText></w:r></w:del>"
                    + "<w:ins>"
                    + run("90")
                    + "</w:ins></w:p>"))
        .endsWith("得分90");
  }

  @Test
  void aTableAloneInARowIsFramedAndOneBesideACellIsItsText() throws IOException {
    String inner = table(cell("项目", "") + cell("得分", ""), cell("甲", "") + cell("90", ""));
    assertThat(paragraphs(table(cell("附表", inner)) + table(cell("说明", "") + cell("见下", inner))))
        .endsWith("附表", "项目\t得分", "甲\t90", "说明\t见下\n项目\t得分\n甲\t90");
  }

  private static String numbered(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr>"
        + run(text)
        + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String table(String... rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String row : rows) {
      table.append("<w:tr>").append(row).append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  private static String cell(String text, String inner) {
    return "<w:tc><w:p>" + run(text) + "</w:p>" + inner + "</w:tc>";
  }

  private static List<String> paragraphs(String body) throws IOException {
    return texts(document(body), "<w:footnotes " + W + "/>");
  }

  private static String document(String body) {
    return "<w:document "
        + W
        + "><w:body><w:p>"
        + run("2024年度绩效自评报告")
        + "</w:p>"
        + body
        + "</w:body></w:document>";
  }

  private static List<String> texts(String document, String footnotes) throws IOException {
    String level =
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>"
            + "</w:lvl>";
    Map<String, String> parts = new LinkedHashMap<>();
    String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\""
            + main
            + "styles+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + main
            + "document.main+xml\"/></Types>");
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    parts.put(
        "word/_rels/document.xml.rels",
        relations("numbering", "numbering.xml", "styles", "styles.xml", "footnotes", "notes.xml"));
    parts.put("word/document.xml", document);
    parts.put("word/notes.xml", footnotes);
    parts.put(
        "word/numbering.xml",
        "<w:numbering "
            + W
            + "><w:abstractNum w:abstractNumId=\"0\">"
            + level.formatted(0, "chineseCountingThousand", "%1、")
            + level.formatted(1, "chineseCounting", "（%2）")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
            + level.formatted(0, "decimal", "%1.")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + W
            + "><w:style w:styleId=\"标题\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
            + "</w:numPr></w:pPr></w:style></w:styles>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    ReadResult result = Reading.READER.read("a.docx", "s", out.toByteArray());
    assertThat(result.reason()).isNull();
    return result.records().get(0).fields().stream().map(VerbatimField::text).toList();
  }

  private static String relations(String... kindsAndTargets) {
    StringBuilder relations =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      relations
          .append("<Relationship Id=\"r")
          .append(i)
          .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
          .append(kindsAndTargets[i])
          .append("\" Target=\"")
          .append(kindsAndTargets[i + 1])
          .append("\"/>");
    }
    return relations.append("</Relationships>").toString();
  }
}
