package org.jixiao.publish;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.Finding;
import org.jixiao.model.Place;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;

/**
 * The bytes of {@code departments/<name>/反馈.xlsx}: what was found in a department's material, the
 * weightiest first, what to do about it, and what the department answered, or room for it.
 */
final class Feedback {
  static final String ADVICE = "/rules/advice.properties";
  private static final List<StatisticColumn> COLUMNS = columns();
  private static final List<Integer> WIDTHS = List.of(7, 26, 15, 21, 12, 22, 22, 18, 25, 30, 12);

  private final ReleaseContent content;
  private final Words words = new Words();
  private final Properties advice = new Properties();
  private final SubmissionPaths paths;
  private final Answers answers;

  private Feedback(ReleaseContent content) throws IOException {
    this.content = content;
    advice.load(new StringReader(Page.resource(ADVICE)));
    paths = new SubmissionPaths(content);
    answers = new Answers(content);
  }

  /** Returns the workbooks by path in the release folder, of the departments with findings. */
  static SortedMap<String, byte[]> files(ReleaseContent content) throws IOException {
    Feedback feedback = new Feedback(content);
    SortedMap<String, List<Finding>> departments = new TreeMap<>();
    for (Finding finding : content.findings()) {
      if (!finding.waived() && finding.departmentName() != null) {
        departments
            .computeIfAbsent(finding.departmentName(), name -> new ArrayList<>())
            .add(finding);
      }
    }
    DepartmentFolders folders = new DepartmentFolders(content);
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, List<Finding>> department : departments.entrySet()) {
      files.put(
          folders.path(department.getKey(), "反馈.xlsx"),
          feedback.book(department.getKey(), department.getValue()));
    }
    return files;
  }

  private byte[] book(String department, List<Finding> findings) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      rows.add(row(finding));
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      BookTable table = new BookTable("反馈", "每行一个问题，重要的在前", COLUMNS, rows);
      XSSFSheet sheet = workbook.createSheet(table.title());
      TableSheet.write(sheet, new BookStyles(workbook), table, WIDTHS);
      sheet.getHeader().setCenter((department + "：项目支出绩效自评反馈").replace("&", "&&"));
      return OfficeBytes.of(workbook, department + "项目支出绩效自评反馈", content.asOf());
    }
  }

  private List<Object> row(Finding finding) {
    Place place = Place.of(finding.locator(), paths.of(finding.submissionId()));
    return Arrays.asList(
        finding.fiscalYear(),
        place.file(),
        place.within(),
        finding.projectName(),
        words.print("severity", finding.severity()),
        finding.message(),
        words.evidence(finding.found()),
        words.evidence(finding.expected()),
        advice.getProperty(Objects.requireNonNullElse(finding.ruleId(), ""), ""),
        answers.to(finding),
        answers.number(finding));
  }

  private static List<StatisticColumn> columns() {
    List<StatisticColumn> columns = new ArrayList<>();
    columns.add(new StatisticColumn("fiscal_year", "年度", "", 0));
    for (String label : List.of("文件", "位置", "项目", "程度", "问题", "所见", "应为", "办法", "部门答复", "问题编号")) {
      columns.add(new StatisticColumn(label, label, "", -1));
    }
    return columns;
  }
}
