-- Projects of one department and year beside each other.
-- scope: department_year
-- reads: interpreted.project_evaluation
-- layer: cross_document
-- version: 1
-- id: K28
-- title: 写了别的项目
-- severity: answer
-- since: 2025
-- message: 完成情况写的是本部门另一个项目的名称
-- compares: 完成情况中出现的本部门项目名称（6 字以上）与本项目名称
-- id: R95
-- title: 金额雷同
-- severity: info
-- since: 2025
-- message: 与本部门另一个项目的预算数、执行数完全相同
-- compares: 各项目的全年预算数和执行数；都是整万元的不算
-- id: R96
-- title: 编码重复
-- severity: answer
-- since: 2015
-- message: 不同名称的项目用了同一个项目编码
-- compares: 本部门各项目的编码与名称
WITH project AS (
  SELECT
    fiscal_year, department_name, project_name, project_code, achievement_text, submission_id,
    locator, annual_budget_yuan, executed_yuan
  FROM project_evaluation
  WHERE source <> 'narrative' AND fiscal_year IS NOT NULL AND department_name IS NOT NULL
    AND project_name IS NOT NULL
),
beside AS (
  SELECT
    *,
    collect_set(project_name) OVER (PARTITION BY fiscal_year, department_name) AS all_names,
    collect_set(project_name) OVER (
      PARTITION BY fiscal_year, department_name, annual_budget_yuan, executed_yuan) AS same_money,
    collect_set(project_name) OVER (
      PARTITION BY fiscal_year, department_name, project_code) AS same_code
  FROM project
),
others AS (
  SELECT
    *,
    array_sort(filter(all_names,
      n -> length(n) >= 6 AND contains(achievement_text, n) AND NOT contains(beside.project_name, n)
        AND NOT contains(n, beside.project_name))) AS named,
    array_sort(filter(same_money, n -> n <> beside.project_name)) AS of_money,
    array_sort(filter(same_code, n -> n <> beside.project_name)) AS of_code
  FROM beside
)
SELECT
  v.rule_id, fiscal_year, department_name, project_name, submission_id, locator, v.failed, v.found,
  v.expected
FROM others
LATERAL VIEW stack(3,
  'K28',
  if(achievement_text IS NULL, NULL,
    size(named) > 0 AND NOT contains(achievement_text, project_name)),
  concat('写到“', array_join(slice(named, 1, 3), '”“'), '”'), '写本项目的完成情况',
  'R95',
  if(annual_budget_yuan IS NULL OR executed_yuan IS NULL OR executed_yuan <= 0
      OR (annual_budget_yuan % 10000 = 0 AND executed_yuan % 10000 = 0), NULL,
    size(of_money) > 0),
  concat('预算', annual_budget_yuan, '元、执行', executed_yuan, '元，与“',
    array_join(slice(of_money, 1, 3), '”“'), '”相同'), '核对是否重复或填错',
  'R96',
  if(project_code IS NULL, NULL, size(of_code) > 0),
  concat(project_code, '，与“', array_join(slice(of_code, 1, 3), '”“'), '”相同'),
  '一个项目一个编码') v
  AS rule_id, failed, found, expected
