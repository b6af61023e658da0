package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The files in which a department hands in its projects of a year. */
final class DepartmentFiles {
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
      case FORMS_XLSX -> forms(projects);
      case LIST_CSV ->
          list(projects, ".csv", () -> CsvFile.of(listPage(projects), style.has("gb", 50)));
      case LIST_XLSX -> list(projects, ".xlsx", () -> XlsxFile.of(List.of(listPage(projects))));
    };
  }

  private Page listPage(List<StatedProject> projects) {
    return ListPage.of(projects, style);
  }

  private List<HandedIn> forms(List<StatedProject> projects) {
    List<HandedIn> files = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      StatedProject stated = projects.get(i);
      String front = style.has("numbered files", 40) ? "附件" + (i + 1) + " " : "";
      String path = folder() + front + stated.project().name() + "自评表.xlsx";
      files.add(
          new HandedIn(
              path,
              List.of(stated),
              () -> XlsxFile.of(List.of(FormPage.of(stated, style, "自评表")))));
    }
    return files;
  }

  private List<HandedIn> list(
      List<StatedProject> projects, String ending, Supplier<byte[]> content) {
    return List.of(new HandedIn(folder() + year + "年度项目支出绩效自评汇总表" + ending, projects, content));
  }

  private String folder() {
    return year + "/" + (style.shortName() ? office.aliases().get(0) : office.name()) + "/";
  }
}
