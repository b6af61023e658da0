package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The files in which a department hands in its projects of a year, and its report. */
final class DepartmentFiles {
  private static final int SHEETS_OF_BOOK = 20;

  private final Office office;
  private final Style style;
  private final int year;

  DepartmentFiles(Office office, Style style, int year) {
    this.office = office;
    this.style = style;
    this.year = year;
  }

  List<HandedIn> of(List<StatedProject> projects) {
    return switch (style.carrier()) {
      case FORMS_XLSX -> forms(projects, ".xlsx");
      case FORMS_DOCX -> forms(projects, ".docx");
      case BOOKS_XLSX -> books(projects, ".xlsx");
      case BOOKS_XLS -> books(projects, ".xls");
      case PACKED_XLSX -> List.of(packed(projects));
      case LIST_CSV ->
          list(projects, ".csv", () -> CsvFile.of(listPage(projects), style.has("gb", 50)));
      case LIST_XLSX -> list(projects, ".xlsx", () -> XlsxFile.of(List.of(listPage(projects))));
    };
  }

  /** Returns the file of the department's report. */
  HandedIn report(List<ReportLine> lines) {
    String name = year + "年度项目支出绩效自评总报告";
    return style.has("plain report", 35)
        ? new HandedIn(folder() + name + ".txt", List.of(), () -> ReportLine.plain(lines))
        : new HandedIn(folder() + name + ".docx", List.of(), () -> document(lines));
  }

  private static byte[] document(List<ReportLine> lines) {
    DocxFile document = new DocxFile();
    lines.forEach(line -> document.paragraph(line.text(), line.look()));
    return document.bytes();
  }

  private Page listPage(List<StatedProject> projects) {
    return ListPage.of(projects, style);
  }

  private Page formPage(StatedProject stated, String name) {
    return FormPage.of(stated, style, name);
  }

  private List<HandedIn> forms(List<StatedProject> projects, String ending) {
    List<HandedIn> files = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      StatedProject stated = projects.get(i);
      files.add(
          new HandedIn(
              folder() + fileName(i, stated) + ending,
              List.of(stated),
              () -> formBytes(stated, ending)));
    }
    return files;
  }

  private String fileName(int index, StatedProject stated) {
    String front = style.has("numbered files", 40) ? "附件" + (index + 1) + " " : "";
    return front + stated.project().name() + "自评表";
  }

  private byte[] formBytes(StatedProject stated, String ending) {
    Page page = formPage(stated, "自评表");
    return ending.equals(".docx") ? new DocxFile().page(page).bytes() : XlsxFile.of(List.of(page));
  }

  private List<HandedIn> books(List<StatedProject> projects, String ending) {
    List<HandedIn> files = new ArrayList<>();
    for (int first = 0; first < projects.size(); first += SHEETS_OF_BOOK) {
      int end = Math.min(projects.size(), first + SHEETS_OF_BOOK);
      List<StatedProject> part = projects.subList(first, end);
      String name = year + "年项目支出绩效自评表（" + (first + 1) + "-" + end + "）" + ending;
      int number = first + 1;
      files.add(new HandedIn(folder() + name, part, () -> book(part, number, ending)));
    }
    return files;
  }

  private byte[] book(List<StatedProject> projects, int number, String ending) {
    List<Page> pages = new ArrayList<>();
    for (StatedProject stated : projects) {
      pages.add(formPage(stated, "项目" + (number + pages.size())));
    }
    return ending.equals(".xls") ? XlsFile.of(pages) : XlsxFile.of(pages);
  }

  private HandedIn packed(List<StatedProject> projects) {
    return new HandedIn(
        folder() + year + "年度自评材料.zip",
        projects,
        () -> {
          FixedZip zip = new FixedZip();
          for (int i = 0; i < projects.size(); i++) {
            StatedProject stated = projects.get(i);
            zip.add(fileName(i, stated) + ".xlsx", formBytes(stated, ".xlsx"));
          }
          return zip.bytes();
        });
  }

  private List<HandedIn> list(
      List<StatedProject> projects, String ending, Supplier<byte[]> content) {
    return List.of(new HandedIn(folder() + year + "年度项目支出绩效自评汇总表" + ending, projects, content));
  }

  private String folder() {
    return year + "/" + (style.shortName() ? office.aliases().get(0) : office.name()) + "/";
  }
}
