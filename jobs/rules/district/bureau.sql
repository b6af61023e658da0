-- The bureau's lists beside what departments handed in: what was approved and not evaluated, and what a review scored
-- otherwise. A year nobody evaluates yet is not asked about.
-- scope: district
-- reads: interpreted.approved_project, interpreted.review_result, interpreted.project_evaluation
-- layer: cross_document
-- version: 1
-- severity: answer
-- id: K31d
-- title: 应评未评
-- since: 2015
-- message: 预算项目清单上有这个项目，没有读到它的自评
-- compares: 预算项目清单与自评表、汇总表、总报告，先按项目编码、再按名称
-- advice: 补报自评；已经合并、撤销或换了名称的，说明去向
-- id: R104
-- title: 自评与复核相差大
-- since: 2025
-- tolerance: review_gap_points
-- message: 自评得分与复核得分相差超过{review_gap_points}分
-- compares: 自评得分与复核结果的得分
-- advice: 对照复核意见逐项说明，或按复核结果更正
WITH approved AS (
  SELECT
    'K31d' AS rule_id, fiscal_year, department_name, project_name, submission_id, locator,
    evaluated_as IS NULL AS failed,
    concat('批复预算', coalesce(concat(approved_budget_yuan, '元'), '未写'), '，没有自评') AS found,
    '报送自评' AS expected
  FROM approved_project
  WHERE fiscal_year IN (SELECT fiscal_year FROM project_evaluation) AND department_name IS NOT NULL
),
reviewed AS (
  SELECT
    'R104' AS rule_id, fiscal_year, department_name, project_name, submission_id, locator,
    abs(score_points - review_score_points) > :review_gap_points AS failed,
    concat('自评', CAST(score_points AS DECIMAL(8, 2)), '分') AS found,
    concat('复核', CAST(review_score_points AS DECIMAL(8, 2)), '分') AS expected
  FROM review_result
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL AND evaluated_as IS NOT NULL
)
SELECT * FROM approved
UNION ALL
SELECT * FROM reviewed
