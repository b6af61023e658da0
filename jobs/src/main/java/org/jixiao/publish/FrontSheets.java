package org.jixiao.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Revisions;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;

/** The sheets before the data: cover, contents, notes. */
final class FrontSheets {
  /** Characters of a mixed text that fit on one line of the cover. */
  private static final int ONE_LINE = 70;

  private final BookStyles styles;
  private final Words words;

  FrontSheets(BookStyles styles, Words words) {
    this.styles = styles;
    this.words = words;
  }

  void cover(XSSFSheet sheet, ReleaseContent content) {
    BookSheet page = new BookSheet(sheet, styles);
    sheet.getHeader().setCenter("");
    page.text(1, 1, content.districtName() + "项目支出绩效自评数据手册", styles.title);
    sheet.getRow(1).setHeightInPoints(48);
    String years =
        content.years().stream().sorted().map(y -> y + "年度").collect(Collectors.joining("、"));
    String[][] lines = {
      {"年度", years},
      {"发布编号", content.releaseId()},
      {"截止日", PrintedDate.of(content.asOf())},
      {"依据", "各部门报送的项目支出绩效自评表、自评汇总表和自评总报告；每个数都可以查到所出的文件和位置"},
      {"采用", "有值、可以采用，进入计算的个数"},
      {"剔除", "有值、但不能采用，未进入计算的个数；原因见“待核事项”"},
      {"未报", "应有而没有报送该项的个数；未报不是零，空格表示没有数"},
      {"修约", "金额、得分、比率均按精确值计算，发布时四舍五入一次；因此分项之和与合计可能有末位之差"},
      {"比率", "分母为零或未报时不计算，留空；分母见“说明”"},
      {"个人信息", "本手册不含姓名、电话、证件号码"}
    };
    List<String[]> rows = new ArrayList<>(List.of(lines));
    if (content.revisions() != null) {
      rows.add(new String[] {"修订", revised(content.revisions())});
    }
    for (String account : content.accounts()) {
      rows.add(new String[] {account.equals(content.accounts().get(0)) ? "收件账" : "", account});
    }
    for (int i = 0; i < rows.size(); i++) {
      page.text(i + 3, 1, rows.get(i)[0], styles.header);
      page.text(i + 3, 2, rows.get(i)[1]);
    }
    page.fit(60);
    sheet.setColumnWidth(0, 4 * 256);
    sheet.setColumnWidth(1, 16 * 256);
    sheet.setColumnWidth(2, 92 * 256);
    for (int i = 0; i < rows.size(); i++) {
      boolean wraps = rows.get(i)[1].length() > ONE_LINE;
      sheet.getRow(i + 3).setHeightInPoints(wraps ? 34 : 26);
    }
  }

  private static String revised(Revisions revisions) {
    if (revisions.earlierReleaseId() == null) {
      return "首次发布";
    }
    String since =
        "与上次发布（"
            + revisions.earlierReleaseId()
            + "，"
            + PrintedDate.of(revisions.earlierAsOf())
            + "）相比";
    return revisions.rows().isEmpty()
        ? since + "，公布的数没有变动"
        : since + "，变动的公布数" + revisions.moved() + "个，见“修订说明”";
  }

  /**
   * Writes the list of sheets, each with a link.
   *
   * @param entries sheet name and what it holds
   */
  void contents(XSSFSheet sheet, List<String[]> entries) {
    BookSheet page = new BookSheet(sheet, styles);
    page.text(0, 0, "工作表", styles.header);
    page.text(0, 1, "内容", styles.header);
    for (int i = 0; i < entries.size(); i++) {
      String name = entries.get(i)[0];
      XSSFCell cell = page.text(i + 1, 0, name, styles.link);
      XSSFHyperlink link =
          sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + name.replace("'", "''") + "'!A1");
      cell.setHyperlink(link);
      page.text(i + 1, 1, entries.get(i)[1]);
    }
    page.fit(60);
    sheet.createFreezePane(0, 1);
  }

  void notes(XSSFSheet sheet, List<StatisticTable> statistics) {
    BookSheet page = new BookSheet(sheet, styles);
    String[] headings = {"统计表", "英文名", "每行是什么", "比率和平均的分母", "单位与小数位", "版本"};
    for (int c = 0; c < headings.length; c++) {
      page.text(0, c, headings[c], styles.header);
    }
    for (int i = 0; i < statistics.size(); i++) {
      StatisticTable s = statistics.get(i);
      page.text(i + 1, 0, s.title());
      page.text(i + 1, 1, s.name());
      page.text(i + 1, 2, words.grain(s.grain()));
      page.text(i + 1, 3, s.denominator());
      page.text(i + 1, 4, units(s.columns()));
      page.text(i + 1, 5, "第" + s.version() + "版");
    }
    page.fit(46);
    sheet.createFreezePane(0, 1);
  }

  private static String units(List<StatisticColumn> columns) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (StatisticColumn c : columns) {
      if (!c.unit().isEmpty()) {
        String kind = c.unit() + (c.decimals() > 0 ? "（" + c.decimals() + "位小数）" : "");
        labels.computeIfAbsent(kind, k -> new ArrayList<>()).add(c.label());
      }
    }
    return labels.entrySet().stream()
        .map(e -> e.getKey() + "：" + String.join("、", e.getValue()))
        .collect(Collectors.joining("；"));
  }
}
