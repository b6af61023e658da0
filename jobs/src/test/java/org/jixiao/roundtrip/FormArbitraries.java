package org.jixiao.roundtrip;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.roundtrip.Form.Fund;
import org.jixiao.roundtrip.Form.Indicator;
import org.jixiao.roundtrip.Form.Target;

/** Forms as officers fill them in: simple ones first, to which a failing one shrinks. */
final class FormArbitraries {
  private static final BigDecimal MOST_YUAN = new BigDecimal("99999999.99");

  private static final List<List<String>> CLASSES =
      List.of(
          List.of("产出指标", "数量指标"),
          List.of("产出指标", "质量指标"),
          List.of("产出指标", "时效指标"),
          List.of("产出指标", "成本指标"),
          List.of("效益指标", "经济效益指标"),
          List.of("效益指标", "社会效益指标"),
          List.of("效益指标", "可持续影响指标"),
          List.of("满意度指标", "服务对象满意度指标"));

  private FormArbitraries() {}

  static Arbitrary<Form> forms() {
    return Combinators.combine(
            Arbitraries.integers().between(2019, 2026),
            departments(),
            projects(),
            funds(),
            indicators(),
            points(10),
            points(100),
            texts())
        .as(
            (year, department, project, funds, indicators, executionScore, score, texts) ->
                new Form(
                    year,
                    department.get(0),
                    department.get(1),
                    project.get(0),
                    project.get(1),
                    funds,
                    executionScore,
                    texts.get(0),
                    texts.get(1),
                    indicators,
                    score,
                    grade(score),
                    texts.get(2),
                    texts.get(3)));
  }

  private static String grade(BigDecimal score) {
    if (score.intValue() >= 90) {
      return "优";
    }
    return score.intValue() >= 80 ? "良" : "";
  }

  private static Arbitrary<List<String>> departments() {
    Arbitrary<String> name =
        Arbitraries.of(
            "区教育局", "区市场监督管理局", "映川区民政局", "东门街道办事处", "区文化和旅游局", "中共映川区委宣传部", "区法院", "青石镇人民政府");
    Arbitrary<String> unit =
        Arbitraries.of("区实验小学", "区城市管理服务中心", "映川区疾病预防控制中心", "区机关事务服务中心（本级）", "第三中学");
    return Combinators.combine(name, unit).as(List::of);
  }

  /** A code, or none, and a name. */
  private static Arbitrary<List<String>> projects() {
    Arbitrary<String> what =
        Arbitraries.of("道路养护", "农村危房改造", "学生资助", "老旧小区改造", "困难群众“两节”慰问", "森林防火/防汛", "招商引资", "智慧城管");
    Arbitrary<String> kind = Arbitraries.of("", "项目", "经费", "专项资金", "补助资金（省级）", "（二期）项目", "2期工程");
    Arbitrary<String> code =
        Arbitraries.of("", "51000021R000000019951", "440306231391500000173", "360111T000010263357");
    return Combinators.combine(what, kind, code).as((w, k, c) -> List.of(c, w + k));
  }

  private static Arbitrary<List<Fund>> funds() {
    Arbitrary<List<String>> labels =
        Arbitraries.of(
            List.of("当年财政拨款"),
            List.of("财政拨款", "其他资金"),
            List.of("当年财政拨款", "上年结转资金", "其他资金"),
            List.of("财政资金", "财政专户管理资金", "单位资金", "其他资金"),
            List.of("中央补助", "省级补助", "区级资金"));
    Arbitrary<List<BigDecimal>> amounts =
        Arbitraries.oneOf(
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, MOST_YUAN).ofScale(2),
                Arbitraries.integers().between(0, 9000).map(i -> new BigDecimal(i * 10_000L)))
            .list()
            .ofSize(8);
    Arbitrary<List<Integer>> shares = Arbitraries.integers().between(0, 1200).list().ofSize(4);
    return Combinators.combine(labels, amounts, shares)
        .as(
            (names, yuan, perMille) -> {
              List<Fund> funds = new ArrayList<>();
              for (int i = 0; i < names.size(); i++) {
                BigDecimal annual = yuan.get(2 * i);
                BigDecimal executed = annual.multiply(BigDecimal.valueOf(perMille.get(i), 3));
                funds.add(
                    new Fund(
                        names.get(i),
                        yuan.get(2 * i + 1),
                        annual,
                        executed.setScale(2, RoundingMode.HALF_UP)));
              }
              return funds;
            });
  }

  private static Arbitrary<BigDecimal> points(int most) {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, most).map(BigDecimal::new),
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(most)).ofScale(2));
  }

  /** Goal, achievement, reason, measure. */
  private static Arbitrary<List<String>> texts() {
    Arbitrary<String> goal = Arbitraries.of("养护道路120公里。", "1.完成危房改造376户；\n2.保障住房安全。", "目标：改善民生");
    Arbitrary<String> done = Arbitraries.of("已养护118公里。", "1.改造376户；\n2.群众满意。", "全部完成，支出100万元");
    Arbitrary<String> why = Arbitraries.of("雨季施工延误。", "项目审批时间长，资金支付滞后。", "");
    Arbitrary<String> how = Arbitraries.of("加强进度管理。", "提前谋划，加快支付。", "");
    return Combinators.combine(goal, done, why, how).as(List::of);
  }

  private static Arbitrary<List<Indicator>> indicators() {
    return indicator()
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(
            list ->
                list.stream()
                    .sorted(
                        Comparator.comparing(i -> CLASSES.indexOf(List.of(i.level1(), i.level2()))))
                    .toList());
  }

  private static Arbitrary<Indicator> indicator() {
    Arbitrary<String> name =
        Arbitraries.of(
            "里程", "改造户数", "完工及时率", "受益学生人数", "单位成本", "合格率（%）", "“两节”慰问人次", "3岁以下婴幼儿照护服务覆盖面");
    Arbitrary<String> why = Arbitraries.of("", "", "受降雨影响，工期延后；加快施工");
    return Combinators.combine(
            Arbitraries.of(CLASSES), name, targets(), points(20), points(20), why)
        .as(
            (sort, what, target, weight, share, reason) ->
                new Indicator(
                    sort.get(0),
                    sort.get(1),
                    what,
                    target.target(),
                    target.actual(),
                    weight,
                    share.min(weight),
                    reason));
  }

  /** A target and what came of it, in the same unit. */
  private record Aim(Target target, String actual) {}

  private static Arbitrary<Aim> targets() {
    Arbitrary<Target> signs =
        Arbitraries.of(
            new Target("", "", "", "", "", ""),
            new Target(">=", "≥", "", "", "", ""),
            new Target("<=", "≤", "", "", "", ""),
            new Target("=", "=", "", "", "", ""),
            new Target(">", ">", "", "", "", ""),
            new Target("<", "<", "", "", "", ""),
            new Target(">=", "≧", "", "", "", ""),
            new Target("=", "﹦", "", "", "", ""),
            new Target(">=", "不低于", "", "", "", ""),
            new Target("<=", "不超过", "", "", "", ""),
            new Target(">=", "", "", "", "以上", ""),
            new Target("<=", "", "", "", "以内", ""));
    Arbitrary<String> units = Arbitraries.of("公里", "%", "户", "人次", "万元", "个工作日", "平方米", "元/人");
    Arbitrary<String> numbers =
        Arbitraries.oneOf(
            Arbitraries.integers().between(2, 5000).map(String::valueOf),
            Arbitraries.integers()
                .between(11, 999)
                .map(n -> n / 10 + "." + (n % 10 == 0 ? 5 : n % 10)));
    Arbitrary<Aim> counted =
        Combinators.combine(signs, units, numbers, numbers)
            .as(
                (sign, unit, number, actual) ->
                    new Aim(
                        new Target(sign.operator(), sign.sign(), number, unit, sign.after(), ""),
                        actual + unit));
    Arbitrary<Aim> worded =
        Arbitraries.of(
            aim("有效提升", "有效提升"),
            aim("及时", "及时"),
            aim("2024年12月底前", "12月20日完成"),
            aim("逐步完善，长期发挥作用", "达成预期指标"));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, counted), net.jqwik.api.Tuple.of(1, worded));
  }

  private static Aim aim(String words, String actual) {
    return new Aim(new Target("", "", "", "", "", words), actual);
  }
}
