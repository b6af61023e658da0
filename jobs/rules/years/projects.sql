-- A project beside itself of the year before: the same department and name, without year, spaces and punctuation.
-- scope: department
-- reads: interpreted.project_evaluation, interpreted.funding
-- layer: cross_year
-- version: 1
-- id: K44
-- title: 连年低分不减预算
-- severity: answer
-- since: 2015
-- tolerance: low_score_points
-- message: 连续两年自评低于{low_score_points}分而预算没有减少
-- compares: 本年与上年的总分、全年预算数
-- id: R99
-- title: 两年单位不同
-- severity: answer
-- since: 2015
-- tolerance: unit_ratio_from, unit_ratio_to
-- message: 全年预算数与上年相差约一万倍，疑为元与万元混用
-- compares: 本年与上年的全年预算数之比
-- id: R100
-- title: 沿用上年文字
-- severity: info
-- since: 2015
-- tolerance: same_text_characters
-- message: 实际完成情况与上年一字不差
-- compares: 本年与上年的实际完成情况，不计标点和空格
-- id: R101
-- title: 连年执行率低
-- severity: answer
-- since: 2025
-- tolerance: low_execution_pct
-- message: 连续两年执行率低于{low_execution_pct}%
-- compares: 本年与上年的执行率
-- id: R102
-- title: 执行下降得分上升
-- severity: answer
-- since: 2025
-- tolerance: score_rise_points, rate_fall_points
-- message: 执行率比上年明显下降而得分上升
-- compares: 得分上升{score_rise_points}分以上，执行率下降{rate_fall_points}个百分点以上
-- id: R103
-- title: 结转大于上年未用
-- severity: answer
-- since: 2025
-- tolerance: fund_total_yuan
-- message: 上年结转资金大于上年没有执行的金额
-- compares: 本年的上年结转资金与上年全年预算数减执行数
WITH project AS (
  SELECT
    p.fiscal_year, p.department_name, p.project_name, p.submission_id, p.locator,
    score_points, p.annual_budget_yuan, p.executed_yuan, execution_rate_pct,
    regexp_replace(achievement_text, '[\\s\\p{P}]', '') AS words,
    regexp_replace(p.project_name, '20\\d\\d年度?|[\\s\\p{P}\\p{S}]', '') AS key,
    carried
  FROM project_evaluation p
  LEFT JOIN (
    SELECT record_id, sum(annual_budget_yuan) AS carried
    FROM funding
    WHERE fund_source = 'carry_over'
    GROUP BY record_id
  ) f ON f.record_id = p.record_id
  WHERE p.fiscal_year IS NOT NULL AND p.department_name IS NOT NULL AND p.project_name IS NOT NULL
),
paired AS (
  SELECT
    *,
    lag(struct(fiscal_year, score_points, annual_budget_yuan, execution_rate_pct, words,
      annual_budget_yuan - executed_yuan AS left_yuan)) OVER (PARTITION BY department_name, key ORDER BY fiscal_year, locator) AS before
  FROM project
),
known AS (
  SELECT
    *,
    if(before.fiscal_year = fiscal_year - 1, before, NULL) AS b,
    greatest(annual_budget_yuan, before.annual_budget_yuan)
      / nullif(least(annual_budget_yuan, before.annual_budget_yuan), 0) AS ratio
  FROM paired
)
SELECT
  v.rule_id, fiscal_year, department_name, project_name, submission_id, locator,
  if(b IS NULL, NULL, v.failed) AS failed, v.found, v.expected
FROM known
LATERAL VIEW stack(6,
  'K44',
  score_points < :low_score_points AND b.score_points < :low_score_points
    AND annual_budget_yuan >= b.annual_budget_yuan,
  concat('上年', CAST(b.score_points AS DECIMAL(8, 2)), '分、', b.annual_budget_yuan, '元，本年',
    CAST(score_points AS DECIMAL(8, 2)), '分、', annual_budget_yuan, '元'),
  '核减预算或说明理由',
  'R99', ratio BETWEEN :unit_ratio_from AND :unit_ratio_to,
  concat('上年', b.annual_budget_yuan, '元，本年', annual_budget_yuan, '元'), '同一计量单位',
  'R100',
  if(length(words) < :same_text_characters, NULL, words = b.words),
  concat(left(words, 30), if(length(words) > 30, '…', '')), '写本年的完成情况',
  'R101',
  execution_rate_pct < :low_execution_pct AND b.execution_rate_pct < :low_execution_pct,
  concat('上年', CAST(b.execution_rate_pct AS DECIMAL(9, 2)), '%，本年',
    CAST(execution_rate_pct AS DECIMAL(9, 2)), '%'),
  '说明原因，调整预算',
  'R102',
  score_points - b.score_points >= :score_rise_points
    AND b.execution_rate_pct - execution_rate_pct >= :rate_fall_points,
  concat('得分', CAST(b.score_points AS DECIMAL(8, 2)), '→', CAST(score_points AS DECIMAL(8, 2)),
    '分，执行率', CAST(b.execution_rate_pct AS DECIMAL(9, 2)), '→',
    CAST(execution_rate_pct AS DECIMAL(9, 2)), '%'),
  '说明得分上升的依据',
  'R103',
  -- The greater of unknown and zero would be zero.
  b.left_yuan IS NOT NULL AND carried > 0
    AND carried - greatest(b.left_yuan, 0) > :fund_total_yuan,
  concat('上年结转', carried, '元'),
  concat('不超过上年未执行', greatest(b.left_yuan, 0), '元')) v
  AS rule_id, failed, found, expected
