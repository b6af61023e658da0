-- Every value is a fraction of ten-thousandths, compared at the step in which the claim is written.
WITH report AS (
  SELECT DISTINCT ON (fiscal_year, department_name) *
  FROM interpreted.department_report
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
  ORDER BY fiscal_year, department_name, locator, record_id
),
line AS (
  SELECT
    fiscal_year, department_name,
    count(*) AS lines, count(score_points) AS scored, sum(ten_thousandths(score_points)) AS points,
    list(DISTINCT grade_of(fiscal_year, ten_thousandths(score_points), 1)) AS grades
  FROM interpreted.reported_project
  GROUP BY ALL
),
form AS (
  SELECT
    fiscal_year, department_name,
    count(*) AS forms, count(score_points) AS scored, sum(ten_thousandths(score_points)) AS points,
    count(*) FILTER (score_points IS NOT NULL AND annual_budget_yuan > 0) AS weighed,
    sum(ten_thousandths(score_points) * fen(annual_budget_yuan)) FILTER (annual_budget_yuan > 0) AS weighted,
    sum(fen(annual_budget_yuan)) FILTER (score_points IS NOT NULL AND annual_budget_yuan > 0) AS weight,
    CASE WHEN count(*) = count(annual_budget_yuan) THEN 100 * sum(fen(annual_budget_yuan)) END AS budget,
    list(DISTINCT grade_of(fiscal_year, ten_thousandths(score_points), 1)) AS grades
  FROM interpreted.project_evaluation
  WHERE source <> 'narrative'
  GROUP BY ALL
),
told AS (
  SELECT
    report.fiscal_year, report.department_name, report.project_count, evaluated_count,
    100 * fen(budget_total_yuan) AS budget_total, 100 * fen(evaluated_budget_yuan) AS evaluated_budget,
    100 * fen(department_budget_yuan) AS department_budget,
    ten_thousandths(coverage_pct) AS coverage, ten_thousandths(average_score_points) AS average, grade,
    line.lines, line.scored AS line_scored, line.points AS line_points,
    form.forms, form.scored AS form_scored, form.points AS form_points, form.budget AS form_budget,
    CASE WHEN weighed = form.scored AND weighed > 0 THEN weighted END AS weighted,
    weight,
    CASE
      WHEN grade_scope = 'each' THEN (
        SELECT string_agg(band.grade, '、' ORDER BY ordinal)
        FROM grade_band AS band
        WHERE band.fiscal_year = report.fiscal_year AND list_contains(line.grades, band.grade))
      WHEN line.scored > 0 THEN grade_of(report.fiscal_year, line.points, line.scored)
    END AS line_grade,
    CASE
      WHEN grade_scope = 'each' THEN (
        SELECT string_agg(band.grade, '、' ORDER BY ordinal)
        FROM grade_band AS band
        WHERE band.fiscal_year = report.fiscal_year AND list_contains(form.grades, band.grade))
      WHEN form.scored > 0 THEN grade_of(report.fiscal_year, form.points, form.scored)
    END AS form_grade
  FROM report
  LEFT JOIN line USING (fiscal_year, department_name)
  LEFT JOIN form USING (fiscal_year, department_name)
),
claim AS (
  SELECT
    fiscal_year, department_name, 'project_count' AS claim, '项目数' AS claim_name, 'count' AS style,
    CAST(project_count AS HUGEINT) * 10000 AS claimed,
    CAST(lines AS HUGEINT) * 10000 AS line_part, CAST(1 AS HUGEINT) AS line_whole,
    CAST(forms AS HUGEINT) * 10000 AS form_part, CAST(1 AS HUGEINT) AS form_whole,
    CAST(NULL AS HUGEINT) AS report_part, CAST(1 AS HUGEINT) AS report_whole,
    CAST(NULL AS HUGEINT) AS weight_part, CAST(1 AS HUGEINT) AS weight_whole,
    CAST(NULL AS VARCHAR) AS word, CAST(NULL AS VARCHAR) AS line_word, CAST(NULL AS VARCHAR) AS form_word,
    '总报告逐项所列个数' AS line_basis, '自评表和汇总表个数' AS form_basis
  FROM told
  UNION ALL
  SELECT
    fiscal_year, department_name, 'evaluated_count', '自评项目数', 'count', CAST(evaluated_count AS HUGEINT) * 10000,
    CAST(lines AS HUGEINT) * 10000, 1, CAST(forms AS HUGEINT) * 10000, 1, NULL, 1, NULL, 1, NULL, NULL, NULL,
    '总报告逐项所列个数', '自评表和汇总表个数'
  FROM told
  UNION ALL
  SELECT
    fiscal_year, department_name, 'budget_total_yuan', '预算总额', 'money', budget_total,
    NULL, 1, CASE WHEN forms = project_count THEN form_budget END, 1, NULL, 1, NULL, 1, NULL, NULL, NULL,
    '', '自评表和汇总表全年预算数合计'
  FROM told
  UNION ALL
  SELECT
    fiscal_year, department_name, 'evaluated_budget_yuan', '自评金额', 'money', evaluated_budget,
    NULL, 1, CASE WHEN forms = evaluated_count THEN form_budget END, 1, NULL, 1, NULL, 1, NULL, NULL, NULL,
    '', '自评表和汇总表全年预算数合计'
  FROM told
  UNION ALL
  SELECT
    fiscal_year, department_name, 'coverage_pct', '自评覆盖率', 'rate', coverage,
    NULL, 1, NULL, 1, CASE WHEN department_budget <> 0 THEN evaluated_budget * 1000000 END, department_budget, NULL, 1,
    NULL, NULL, NULL, '', ''
  FROM told
  UNION ALL
  SELECT
    fiscal_year, department_name, 'average_score_points', '平均得分', 'rate', average,
    line_points, line_scored, form_points, form_scored, NULL, 1, weighted, weight, NULL, NULL, NULL,
    '总报告逐项得分平均', '自评表和汇总表得分平均'
  FROM told
  UNION ALL
  SELECT
    fiscal_year, department_name, 'grade', '评价等级', 'word', NULL, NULL, 1, NULL, 1, NULL, 1, NULL, 1,
    grade, line_grade, form_grade, '总报告逐项得分对应的等级', '自评表和汇总表得分对应的等级'
  FROM told
),
stepped AS (
  SELECT
    *,
    CASE
      WHEN style = 'money' AND claimed % 1000000 = 0 THEN 1000000
      WHEN style = 'money' THEN 100
      WHEN claimed % 10000 = 0 THEN 10000
      WHEN claimed % 1000 = 0 THEN 1000
      WHEN claimed % 100 = 0 THEN 100
      WHEN claimed % 10 = 0 THEN 10
      ELSE 1
    END AS step
  FROM claim
  WHERE claimed IS NOT NULL OR word IS NOT NULL
),
agreeing AS (
  SELECT
    *,
    least(step, 100) AS fine,
    CASE WHEN style = 'word' THEN line_word = word ELSE quotient(line_part, line_whole * step) * step = claimed END
      AS lines_agree,
    CASE WHEN style = 'word' THEN form_word = word ELSE quotient(form_part, form_whole * step) * step = claimed END
      AS forms_agree,
    -- percent of two amounts, both in ten-thousandths
    quotient(report_part, report_whole * step) * step = claimed AS report_agrees,
    quotient(weight_part, weight_whole * step) * step = claimed AS weights_agree
  FROM stepped
),
judged AS (
  SELECT
    *,
    CASE
      WHEN weights_agree AND (NOT lines_agree OR NOT forms_agree) THEN '加权'
      WHEN NOT lines_agree OR NOT forms_agree OR NOT report_agrees THEN '不符'
      WHEN lines_agree OR forms_agree OR report_agrees THEN '相符'
      ELSE '无法核对'
    END AS outcome
  FROM agreeing
),
answered AS (
  SELECT
    * EXCLUDE (outcome),
    outcome = '加权' AS by_weight,
    CASE outcome WHEN '加权' THEN '相符' ELSE outcome END AS verdict,
    -- What disagrees is shown, the lines of the report before the forms.
    CASE
      WHEN outcome = '加权' OR (style = 'rate' AND outcome = '相符') THEN claimed
      WHEN style = 'rate' AND line_part IS NOT NULL AND NOT coalesce(lines_agree, false)
        THEN quotient(line_part, line_whole * fine) * fine
      WHEN style = 'rate' AND form_part IS NOT NULL AND NOT coalesce(forms_agree, false)
        THEN quotient(form_part, form_whole * fine) * fine
      WHEN style = 'rate' THEN quotient(report_part, report_whole * fine) * fine
      WHEN line_part IS NOT NULL AND NOT (lines_agree AND outcome = '不符') THEN line_part
      ELSE form_part
    END AS again,
    CASE WHEN line_word IS NOT NULL AND NOT (lines_agree AND outcome = '不符') THEN line_word ELSE form_word END
      AS again_word,
    CASE
      WHEN outcome = '无法核对' THEN '没有可以核对的数据'
      WHEN outcome = '加权' THEN '按金额加权'
      ELSE concat_ws('；',
        CASE WHEN lines_agree IS NOT NULL THEN line_basis END,
        CASE WHEN forms_agree IS NOT NULL THEN form_basis END,
        CASE WHEN report_agrees IS NOT NULL THEN '总报告所称自评金额÷部门项目支出预算' END)
    END AS rests_on
  FROM judged
),
seen_claim AS (
  SELECT
    fiscal_year, 'department' AS scope, department_name AS seen, claim, claim_name, style, claimed, again,
    word, again_word, verdict, rests_on AS basis,
    quotient(line_part, line_whole * fine) * fine AS line_value, line_word,
    quotient(form_part, form_whole * fine) * fine AS form_value, form_word,
    (verdict <> '无法核对') :: INTEGER AS used, (verdict = '无法核对') :: INTEGER AS not_reported
  FROM answered
  UNION ALL
  SELECT
    fiscal_year, 'district', '全区', claim, claim_name, style,
    CASE WHEN style IN ('count', 'money') THEN sum(claimed) FILTER (verdict <> '无法核对') END,
    CASE WHEN style IN ('count', 'money') THEN sum(again) FILTER (verdict <> '无法核对') END,
    NULL, NULL,
    CASE
      WHEN bool_or(verdict = '不符') THEN '不符'
      WHEN bool_or(verdict = '相符') THEN '相符'
      ELSE '无法核对'
    END,
    CASE WHEN style IN ('count', 'money') THEN '能够核对的部门合计' ELSE '各部门结论汇总' END,
    NULL, NULL, NULL, NULL,
    count(*) FILTER (verdict <> '无法核对'), count(*) FILTER (verdict = '无法核对')
  FROM answered
  GROUP BY fiscal_year, claim, claim_name, style
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  claim,
  claim_name,
  coalesce(word, written(style, claimed)) AS claimed,
  coalesce(again_word, written(style, again)) AS recomputed,
  four_decimals(seen_claim.claimed - again) AS difference,
  verdict,
  basis,
  coalesce(line_word, written(style, line_value)) AS lines_value,
  coalesce(form_word, written(style, form_value)) AS forms_value,
  used,
  0 AS excluded,
  not_reported
FROM seen_claim
