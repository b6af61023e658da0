package org.jixiao.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages as the sheets of an Office Open XML workbook, written part by part: fast, and the same
 * bytes each time.
 */
final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE_RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final List<Page> pages;
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  private XlsxFile(List<Page> pages) {
    this.pages = pages;
  }

  static byte[] of(List<Page> pages) {
    return new XlsxFile(pages).bytes();
  }

  private byte[] bytes() {
    FixedZip zip = new FixedZip();
    zip.add("[Content_Types].xml", contentTypes());
    zip.add("_rels/.rels", rels(rel(1, "officeDocument", "xl/workbook.xml")));
    zip.add("xl/workbook.xml", workbook());
    zip.add("xl/_rels/workbook.xml.rels", workbookRels());
    zip.add("xl/styles.xml", XlsxStyles.PART);
    for (int i = 0; i < pages.size(); i++) {
      zip.add("xl/worksheets/sheet" + (i + 1) + ".xml", new XlsxSheet(pages.get(i), texts).part());
    }
    zip.add("xl/sharedStrings.xml", sharedStrings());
    return zip.bytes();
  }

  private String contentTypes() {
    StringBuilder xml = new StringBuilder(Markup.HEAD);
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(xml, "workbook.xml", "sheet.main");
    override(xml, "styles.xml", "styles");
    override(xml, "sharedStrings.xml", "sharedStrings");
    for (int i = 1; i <= pages.size(); i++) {
      override(xml, "worksheets/sheet" + i + ".xml", "worksheet");
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/xl/").append(part).append("\" ContentType=\"");
    xml.append(TYPE).append(type).append("+xml\"/>");
  }

  private String workbook() {
    StringBuilder xml = new StringBuilder(Markup.HEAD);
    xml.append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(RELATIONS);
    xml.append("\"><sheets>");
    for (int i = 0; i < pages.size(); i++) {
      xml.append("<sheet name=\"").append(Markup.escaped(pages.get(i).name()));
      xml.append("\" sheetId=\"").append(i + 1).append("\" r:id=\"rId").append(i + 1);
      xml.append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String workbookRels() {
    StringBuilder entries = new StringBuilder();
    for (int i = 1; i <= pages.size(); i++) {
      entries.append(rel(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    entries.append(rel(pages.size() + 1, "styles", "styles.xml"));
    entries.append(rel(pages.size() + 2, "sharedStrings", "sharedStrings.xml"));
    return rels(entries.toString());
  }

  private static String rels(String entries) {
    return Markup.HEAD
        + "<Relationships xmlns=\""
        + PACKAGE_RELATIONS
        + "\">"
        + entries
        + "</Relationships>";
  }

  private static String rel(int number, String type, String target) {
    return "<Relationship Id=\"rId"
        + number
        + "\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private String sharedStrings() {
    StringBuilder xml = new StringBuilder(Markup.HEAD);
    xml.append("<sst xmlns=\"").append(MAIN).append("\" uniqueCount=\"").append(texts.size());
    xml.append("\">");
    for (String text : texts.keySet()) {
      xml.append("<si><t xml:space=\"preserve\">").append(Markup.escaped(text));
      xml.append("</t></si>");
    }
    return xml.append("</sst>").toString();
  }
}
