package org.jixiao.job.incremental;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** What departments write: forms, lists, narratives, with figures drawn anew each time. */
final class Papers {
  static final List<String> DEPARTMENTS =
      List.of("映川区教育局", "映川区民政局", "映川区农业农村局", "映川区住房和城乡建设局", "映川区卫生健康局", "映川区文化和旅游局");

  private static final List<String> PROJECTS =
      List.of("校舍维修", "城乡低保", "道路养护", "免费筛查", "场馆开放", "人居环境整治");
  private static final List<String> CAUSES = List.of("", "前期手续办理时间长", "资金下达较晚，未能支付", "受疫情影响，活动未开展");

  private final Random random;

  Papers(Random random) {
    this.random = random;
  }

  String department() {
    return any(DEPARTMENTS);
  }

  String project() {
    return any(PROJECTS);
  }

  /** Returns a project's own form as cells. */
  String form(int year, String department, String project) {
    String annual = amount();
    String executed = part(annual);
    int lost = random.nextInt(12);
    return String.join(
        "\n",
        "项目支出绩效自评表,,,,,,,,",
        "（" + year + "年度）,,,,,,,,",
        "项目名称," + project + ",,,,,,,",
        "主管部门," + department + ",,,实施单位," + department + "办公室,,,",
        "项目资金（万元）,,年初预算数,全年预算数,全年执行数,分值,执行率,得分,",
        ",年度资金总额," + annual + "," + annual + "," + executed + ",10,,9,",
        ",其中：当年财政拨款," + annual + "," + annual + "," + executed + ",—,,—,",
        "年度总体目标,预期目标,,,实际完成情况,,,,",
        ",完成年度任务,,,基本完成,,,,",
        "绩效指标,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施",
        ",产出指标,数量指标,完成数量,≥10次,"
            + (6 + random.nextInt(6))
            + "次,50,"
            + (50 - lost)
            + ","
            + any(CAUSES),
        ",效益指标,社会效益指标,覆盖率,≥95%,96%,30,30,",
        ",满意度指标,服务对象满意度指标,满意度,≥90%,92%,10,10,",
        "总分,,,,,,100," + (99 - lost) + ",",
        "");
  }

  /** Returns a list of projects, each with its department. */
  String list(List<String> departments, int projects) {
    StringBuilder rows = new StringBuilder("项目名称,主管部门,年初预算数（万元）,全年预算数（万元）,全年执行数（万元）,自评得分,偏差原因\n");
    for (String department : departments) {
      for (String project : some(PROJECTS, projects)) {
        String annual = amount();
        rows.append(
            String.join(
                ",", project, department, amount(), annual, part(annual), score(), any(CAUSES)));
        rows.append('\n');
      }
    }
    return rows.toString();
  }

  /** Returns a narrative that names projects with their scores, and causes. */
  String narrative(int year, String department) {
    List<String> named = some(PROJECTS, 1 + random.nextInt(3));
    return department
        + year
        + "年度项目支出绩效自评总报告\n一、项目绩效目标管理情况\n本年度我局共有项目"
        + named.size()
        + "个，预算总金额"
        + amount()
        + "万元。\n三、综合评价结论\n项目平均得分为"
        + score()
        + "分，总体评价等级为“优”。具体如下：\n"
        + named.stream()
            .map(project -> project + "，自评得分" + score() + "分，任务基本完成；")
            .collect(Collectors.joining("\n"))
        + "\n五、偏离绩效目标的原因和改进措施\n（一）偏差原因。"
        + named.get(0)
        + "项目"
        + CAUSES.get(1 + random.nextInt(CAUSES.size() - 1))
        + "。\n（二）改进措施。加快"
        + named.get(0)
        + "项目进度。\n";
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  <T> List<T> some(List<T> of, int count) {
    int from = random.nextInt(of.size() - count + 1);
    return of.subList(from, from + count);
  }

  private String amount() {
    return BigDecimal.valueOf(1_000 + random.nextInt(90_000), 2).toPlainString();
  }

  private String part(String amount) {
    return new BigDecimal(amount)
        .multiply(BigDecimal.valueOf(random.nextInt(5) * 25L, 2))
        .setScale(2, java.math.RoundingMode.HALF_UP)
        .toPlainString();
  }

  private String score() {
    return String.format(Locale.ROOT, "%d.%d", 75 + random.nextInt(25), random.nextInt(10));
  }
}
