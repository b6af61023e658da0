package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.model.Deviation;
import org.jixiao.model.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationsTest {
  private static final Deviations DEVIATIONS = new Deviations(Reports.REFERENCE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "征地拆迁协调难度大，施工进度滞后，加强与属地沟通。|coordination preparation / tighten_management",
        "招标采购流程较长，合同签订时间晚于计划，下一步提前开展采购准备。|procurement / schedule",
        "受疫情管控影响，培训场次减少，后续采用线上方式补足。|force_majeure / other",
        "上级资金于12月底下达，当年未能支付，剩余资金结转下年继续使用。|late_funding / carry_over",
        "绩效自评中共发现问题3个，已经完成整改的2个，正在整改的1个。|/",
        "剩余资金结转下年继续使用。|/ carry_over",
        "资金结转下年，当年未支付。|/ carry_over",
        "前期准备不充分，方案多次调整，今后做实前期论证。|preparation / schedule",
        "跨年度实施项目，按合同约定进度付款。|multi_year payment_terms /",
        "项目尚未完成竣工结算审计，尾款暂未支付，待审计完成后支付。|not_yet_accepted payment_terms /",
        "财政资金紧张，库款不足，资金未能及时拨付。|late_funding /",
        "国家政策调整，补助范围缩小，申报人数少于预计。|demand_changed policy_changed /",
        "年初设定目标值偏低，实际完成超出预期，今后科学合理设置指标值。|target_too_low / improve_targets",
        "未受疫情影响，各项工作有序推进。|/",
        "我局克服疫情影响按期完工。|/",
        "虽逢汛期，但工程按期完工。|/",
        "尽管招标时间较紧，各项任务仍如期完成。|/",
        "虽受疫情影响，活动仍未按期举办。|force_majeure /",
        "虽制定了方案，但受台风影响，仍未完成。|force_majeure /",
        "疫情防控经费按实际需要使用，勤俭节约。|savings /",
        "政府采购评审费年中追加预算。|budget_adjusted /",
        "未开展满意度调查，人手不足。|data_unavailable management /",
        "按照《关于规范招投标程序流程的通知》执行，重新招标一次。|procurement /",
        "设备数量与实际情况有一定出入。|other /",
        "预算执行进度较慢。|management /",
        "预算执行进度较慢，主要是质保期未满。|payment_terms /",
        "雷击损坏设备，泥石流等自然灾害造成道路中断。|force_majeure /",
        "受台风影响，两场演练推迟。|force_majeure /",
        "山体滑坡导致进场道路受阻，材料无法运输。|force_majeure /",
        "受暴雨洪涝灾害影响，两场户外宣传活动取消。|force_majeure /",
        "未因台风造成损失，进度正常。|/",
        "通过提前谋划、加强调度，项目如期完工。|/",
        "严格控制变更，未发生追加预算情况。|/",
        "无跨年支付事项，合同款已一次性结清。|/",
        "政策标准没有调整，支出减少是因为领取人数下降。|demand_changed /",
        "款项未支付并非发票问题，而是工程未验收。|not_yet_accepted /",
        "资金拨付链条较长，到县时已是第四季度，下阶段将加快施工进度。|late_funding / speed_up",
        "按照《自然灾害救助办法》发放救助资金。|other /",
        "中央资金指标11月下旬才下达到县。|late_funding /",
        "补助资金文件年末才下达，未能支付。|late_funding /",
        "第二批专项经费12月10日才到账。|late_funding /",
        "指标1月即已下达，进度正常。|/",
        "符合贴息条件的农户数减少。|demand_changed /",
        "符合补贴条件的车辆较年初减少。|demand_changed /",
        "部分农户自愿放弃改造，改造户数少于计划。|demand_changed /",
        "光缆被第三方施工挖断，系统中断。|coordination /",
        "电力线路迁改需多部门协调，工期延后。|coordination /",
        "周边施工影响进场道路，工期延后。|coordination /",
        "无|none_stated /",
        "（无）。|none_stated /",
        "暂无偏差|none_stated /",
        "/|/",
        "详见附件|left_blank /",
      })
  void codes_a_text_of_a_form(String text, String codes) {
    List<Deviation> stated = DEVIATIONS.ofForm(Reports.project(text, null), List.of());

    assertThat(codes(stated, Deviation.CAUSE) + " / " + codes(stated, Deviation.MEASURE))
        .isEqualToNormalizingWhitespace(codes.equals("/") ? "/" : codes);
  }

  @Test
  void counts_a_code_once_per_place_and_each_indicator_as_a_place() {
    List<Deviation> stated =
        DEVIATIONS.ofForm(
            Reports.project("流标一次，二次招标。", "加快采购进度；加快采购进度。"),
            List.of(indicator("form.xls!表!K9", "流标。"), indicator("form.xls!表!K10", "流标。")));

    assertThat(stated)
        .extracting(Deviation::locator, Deviation::kind, Deviation::code)
        .containsExactly(
            tuple("form.xls!表!A1", "cause", "procurement"),
            tuple("form.xls!表!A1", "measure", "speed_up"),
            tuple("form.xls!表!K9", "cause", "procurement"),
            tuple("form.xls!表!K10", "cause", "procurement"));
    assertThat(stated).allMatch(deviation -> deviation.projectName().equals("办公用房维修"));
  }

  @Test
  void takes_no_cause_from_a_section_of_measures_nor_the_reverse() {
    List<Deviation> stated =
        ofReport(
            "一、存在的问题", "招投标流程较长。加强项目管理不够。", "二、改进措施", "该项目为跨年度项目，加快招标进度。", "三、完成情况", "受疫情影响进度慢。");

    assertThat(stated)
        .extracting(Deviation::kind, Deviation::code)
        .containsExactly(
            tuple("cause", "procurement"),
            tuple("cause", "management"),
            tuple("measure", "speed_up"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "标段仍在建设工期内。下一步，一是按照工期合理安排施工进度；二是将结余资金结转下年继续使用。"
            + "|cause not_yet_accepted / measure schedule / measure carry_over",
        "申报企业少于预期。今后加强业务培训。剩余资金结转至下年使用。"
            + "|cause demand_changed / measure training / measure carry_over",
        "流标一次。下一步加快采购进度。路灯项目因台风影响停工，下一步抓紧实施。"
            + "|cause procurement / measure speed_up / cause force_majeure / measure speed_up",
        "下一步加强业务培训。上述绩效自评结果作为2024年度预算安排的参考，并按规定公开。|measure training",
        "下一步加强业务培训。自评结果作为下年预算安排的依据，在门户网站公开。|measure training",
        "下一步加强结果应用，将自评结果作为下年预算安排的依据。|measure apply_results",
      })
  void takes_what_goes_on_behind_the_turn_to_measures_for_measures(String text, String expected) {
    assertThat(
            ofReport("一、偏离绩效目标的原因和改进措施", text).stream()
                .map(deviation -> deviation.kind() + " " + deviation.code())
                .collect(Collectors.joining(" / ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "农村客运补贴：受台风影响停运。乘客人数减少。今后加快支付进度。"
            + "|农村客运补贴 force_majeure / 农村客运补贴 demand_changed / 农村客运补贴 speed_up",
        "1.农村客运补贴。上级资金12月底下达，当年未能支付。|农村客运补贴 late_funding",
        "农村客运补贴项目执行率62%。主要是申报企业不足，该项目将结余资金结转下年使用。"
            + "|农村客运补贴 management / 农村客运补贴 demand_changed / 农村客运补贴 carry_over",
        "农村客运补贴项目流标一次，桥梁检测加固质保金未到支付节点。" + "|农村客运补贴 procurement / 桥梁检测加固 payment_terms",
        "（一）农村客运补贴申报企业不足。部分项目预算编制不够精准。" + "|农村客运补贴 demand_changed / - management",
        "农村客运补贴项目申报企业不足。我局业务人员力量不足。" + "|农村客运补贴 demand_changed / - management",
      })
  void attaches_what_follows_in_a_projects_own_item_to_it(String text, String expected) {
    assertThat(
            ofReport("一、各项目得分如下", "农村客运补贴95分；桥梁检测加固96分。", "二、偏离绩效目标的原因和改进措施", text).stream()
                .map(
                    deviation ->
                        (deviation.projectName() == null ? "-" : deviation.projectName())
                            + " "
                            + deviation.code())
                .collect(Collectors.joining(" / ")))
        .isEqualTo(expected);
  }

  @Test
  void attaches_to_the_project_named_in_full_or_by_its_unmistakable_core() {
    List<Deviation> stated =
        ofReport(
            "一、各项目得分如下",
            "城区路灯改造工程项目经费95分；城区路灯管护服务费96分；科普专项97分。",
            "二、偏差原因",
            "城区路灯改造工作流标。",
            "城区路灯供货延迟，人手不足。",
            "科普活动天气原因未办。",
            "科普专项和城区路灯管护服务费质保期未满。",
            "三、改进措施",
            "该项目加快支付进度。");

    assertThat(stated)
        .extracting(Deviation::projectName, Deviation::code)
        .containsExactly(
            tuple("城区路灯改造工程项目经费", "procurement"),
            tuple(null, "coordination"),
            tuple(null, "management"),
            tuple(null, "coordination"),
            tuple("科普专项", "payment_terms"),
            tuple("城区路灯管护服务费", "payment_terms"),
            tuple("城区路灯管护服务费", "speed_up"));
    assertThat(stated.stream().map(d -> d.locator() + d.kind() + d.code())).doesNotHaveDuplicates();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static List<Deviation> ofReport(String... paragraphs) {
    return DEVIATIONS.ofReport(Reports.of(paragraphs), "2022/report.txt");
  }

  private static String codes(List<Deviation> stated, String kind) {
    return stated.stream()
        .filter(deviation -> deviation.kind().equals(kind))
        .map(Deviation::code)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Indicator indicator(String locator, String deviationText) {
    return new Indicator(
        2022,
        "区机关事务中心",
        "办公用房维修",
        1,
        null,
        null,
        "完成率",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        deviationText,
        "submission",
        "record",
        locator,
        List.of());
  }
}
