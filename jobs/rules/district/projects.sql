-- The same project in two departments of a year.
-- scope: district
-- reads: interpreted.project_evaluation
-- layer: cross_year
-- version: 1
-- since: 2025
-- severity: answer
-- id: R97
-- title: 两个部门同一项目
-- message: 另一个部门报了同名同预算的项目
-- compares: 各部门项目的名称（6 字以上）和全年预算数
-- id: R98
-- title: 两个部门同一编码
-- message: 另一个部门的项目用了同一个项目编码
-- compares: 各部门项目的编码
WITH project AS (
  SELECT
    fiscal_year, department_name, project_name, project_code, annual_budget_yuan, submission_id,
    locator, regexp_replace(project_name, '[\\s\\p{P}\\p{S}]', '') AS key
  FROM project_evaluation
  WHERE source <> 'narrative' AND fiscal_year IS NOT NULL AND department_name IS NOT NULL
    AND project_name IS NOT NULL
),
beside AS (
  SELECT
    *,
    collect_set(department_name) OVER (PARTITION BY fiscal_year, key, annual_budget_yuan)
      AS same_name,
    collect_set(department_name) OVER (PARTITION BY fiscal_year, project_code) AS same_code
  FROM project
)
SELECT
  v.rule_id, fiscal_year, department_name, project_name, submission_id, locator, v.failed,
  concat(v.found, array_join(slice(array_sort(
    filter(v.departments, d -> d <> department_name)), 1, 3), '、')) AS found,
  v.expected
FROM beside
LATERAL VIEW stack(2,
  'R97',
  if(annual_budget_yuan IS NULL OR length(key) < 6, NULL, size(same_name) > 1),
  same_name, concat('预算', annual_budget_yuan, '元，同见于'), '核对是否重复申报',
  'R98',
  if(project_code IS NULL, NULL, size(same_code) > 1),
  same_code, concat(project_code, '，同见于'), '一个项目一个编码') v
  AS rule_id, failed, departments, found, expected
