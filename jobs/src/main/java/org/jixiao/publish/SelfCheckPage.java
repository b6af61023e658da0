package org.jixiao.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.model.CheckedFile;
import org.jixiao.model.Finding;
import org.jixiao.model.SelfCheck;
import org.jixiao.model.StatisticColumn;

/** The bytes of {@code 自评检查.html}: one page that needs neither network nor server. */
final class SelfCheckPage {
  private static final String FOLDER = "/reports/selfcheck/";

  private SelfCheckPage() {}

  /**
   * A file with its findings.
   *
   * @param account what became of it
   */
  public record FileView(
      String path, String account, String reason, List<SelfCheckItem> findings) {}

  static byte[] bytes(SelfCheck check, Words words) throws IOException {
    Map<String, Object> model = new TreeMap<>();
    model.put("day", PrintedDate.of(check.checkedOn()));
    model.put("summary", SelfCheckSummary.sentences(check, words));
    model.put("cards", cards(check, words));
    model.put("files", check.files().stream().map(file -> file(file, words)).toList());
    model.put("read", grid(SelfCheckTables.projects(check, words)));
    model.put(
        "style",
        Page.resource("/reports/dashboard/dashboard.css")
            + Page.resource(FOLDER + "selfcheck.css"));
    return Page.bytes(FOLDER, "selfcheck.ftlh", model);
  }

  private static List<View.Card> cards(SelfCheck check, Words words) {
    return List.of(
        card("文件", check.files().size(), ""),
        card("读到项目", check.projects(), ""),
        card(words.print("severity", Finding.FATAL), check.findings(Finding.FATAL), "改正后才能采用"),
        card(words.print("severity", Finding.ANSWER), check.findings(Finding.ANSWER), "改正，或写明原因"),
        card(words.print("severity", Finding.INFO), check.findings(Finding.INFO), "请看一眼"));
  }

  private static View.Card card(String label, long count, String note) {
    return new View.Card(label, Long.toString(count), "个", false, note, "");
  }

  private static FileView file(CheckedFile file, Words words) {
    return new FileView(
        file.path(),
        words.print("outcome", file.outcome().word())
            + (file.projects().isEmpty() ? "" : "，项目 " + file.projects().size() + " 个"),
        file.reason() == null ? "" : file.reason(),
        file.findings().stream().map(f -> SelfCheckItem.of(f, file.path(), words)).toList());
  }

  private static View.Grid grid(BookTable table) {
    return new View.Grid(
        table.columns().stream()
            .map(c -> new View.Cell(Figure.heading(c), c.decimals() >= 0, ""))
            .toList(),
        table.rows().stream().map(row -> cells(table.columns(), row)).toList());
  }

  private static List<View.Cell> cells(List<StatisticColumn> columns, List<Object> row) {
    List<View.Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      Figure figure = new Figure(columns.get(c), row.get(c));
      cells.add(new View.Cell(figure.text(), columns.get(c).decimals() >= 0, ""));
    }
    return cells;
  }
}
