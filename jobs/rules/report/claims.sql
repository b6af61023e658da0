-- What a narrative claims, as statistics.reconciliation has judged it: one row per claim. 无法核对 is not applicable.
-- scope: department_year
-- reads: statistics.reconciliation, interpreted.department_report
-- layer: cross_document
-- severity: answer
-- version: 1
-- since: 2015
-- id: K31c
-- title: 覆盖率与金额
-- message: 总报告的自评覆盖率与其所列自评金额、部门预算不符
-- compares: 覆盖率与自评金额÷部门项目支出预算
-- id: K32
-- title: 申报项目数
-- message: 总报告的项目数与逐项所列或自评表份数不符
-- compares: 项目数与逐项所列个数、自评表和汇总表个数
-- id: K32b
-- title: 自评项目数
-- message: 总报告的自评项目数与逐项所列或自评表份数不符
-- compares: 自评项目数与逐项所列个数、自评表和汇总表个数
-- id: K33
-- title: 平均得分
-- message: 总报告的平均得分与逐项得分或自评表得分的平均不符
-- compares: 平均得分与逐项、自评表的平均，简单平均或按金额加权有一个相符即可，按所写的小数位
-- id: K34b
-- title: 报告所称等级
-- message: 总报告所称评价等级与各项目得分不符
-- compares: 所称等级与各项目得分对应的等级
-- id: K35
-- title: 预算总额
-- message: 总报告的预算总额与各表合计不符
-- compares: 预算总额与自评表、汇总表全年预算数合计
-- id: K35b
-- title: 自评金额
-- message: 总报告的自评金额与各表合计不符
-- compares: 自评金额与自评表、汇总表全年预算数合计
WITH report AS (
  SELECT
    fiscal_year, department_name,
    min_by(struct(submission_id, locator), struct(locator, record_id)) AS r
  FROM department_report
  GROUP BY fiscal_year, department_name
),
claim AS (
  SELECT
    *,
    CASE claim
      WHEN 'coverage_pct' THEN 'K31c'
      WHEN 'project_count' THEN 'K32'
      WHEN 'evaluated_count' THEN 'K32b'
      WHEN 'average_score_points' THEN 'K33'
      WHEN 'grade' THEN 'K34b'
      WHEN 'budget_total_yuan' THEN 'K35'
      WHEN 'evaluated_budget_yuan' THEN 'K35b'
    END AS rule_id,
    CASE
      WHEN claim LIKE '%_count' THEN '个'
      WHEN claim LIKE '%_yuan' THEN '元'
      WHEN claim LIKE '%_pct' THEN '%'
      WHEN claim LIKE '%_points' THEN '分'
      ELSE ''
    END AS unit
  FROM reconciliation
  WHERE scope = 'department'
)
SELECT
  rule_id,
  claim.fiscal_year,
  claim.department_name,
  CAST(NULL AS STRING) AS project_name,
  r.submission_id,
  r.locator,
  CASE verdict WHEN '不符' THEN true WHEN '相符' THEN false END AS failed,
  concat('报告称', claimed, unit) AS found,
  coalesce(
    nullif(concat_ws('；', '逐项' || lines_value || unit, '自评表和汇总表' || forms_value || unit), ''),
    '按所列金额' || recomputed || unit) AS expected
FROM claim
JOIN report
  ON report.fiscal_year = claim.fiscal_year AND report.department_name = claim.department_name
WHERE rule_id IS NOT NULL
