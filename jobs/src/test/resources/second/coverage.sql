-- register holds conf/departments.csv; due are its departments of the first level, in the years they are in force.
WITH due AS (
  SELECT year.fiscal_year, name AS department_name, max(code) AS code
  FROM (SELECT DISTINCT fiscal_year FROM handed_in) AS year
  JOIN register ON parent_code = '' AND year.fiscal_year BETWEEN from_year AND to_year
  GROUP BY ALL
),
-- The bureau's own list of what should have been evaluated, for the years of which there is material.
approved AS (
  SELECT
    fiscal_year, department_name,
    count(*) AS approved, count(evaluated_as) AS evaluated,
    coalesce(sum(fen(approved_budget_yuan)), 0) AS money,
    coalesce(sum(fen(approved_budget_yuan)) FILTER (evaluated_as IS NOT NULL), 0) AS evaluated_money
  FROM interpreted.approved_project
  WHERE department_name IS NOT NULL AND fiscal_year IN (SELECT fiscal_year FROM handed_in)
  GROUP BY ALL
),
department AS (
  SELECT
    fiscal_year, department_name, code,
    due.code IS NOT NULL AS due,
    handed_in.projects IS NOT NULL AS reported,
    projects, forms, lists, narratives, reports, coverage, approved, evaluated, money, evaluated_money
  FROM due
  FULL JOIN handed_in USING (fiscal_year, department_name)
  FULL JOIN approved USING (fiscal_year, department_name)
),
seen_department AS (
  SELECT 'district' AS scope, '全区' AS seen, * REPLACE (NULL AS coverage) FROM department
  UNION ALL
  SELECT 'department', department_name, * FROM department
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  count(*) FILTER (due) AS expected_department_count,
  count(*) FILTER (due AND reported) AS reported_department_count,
  string_agg(department_name, '、' ORDER BY code) FILTER (due AND NOT reported) AS missing_departments,
  coalesce(sum(projects), 0) AS project_count,
  coalesce(sum(forms), 0) AS form_count,
  coalesce(sum(lists), 0) AS list_count,
  coalesce(sum(narratives), 0) AS narrative_count,
  coalesce(sum(reports), 0) AS report_count,
  max(coverage) AS claimed_coverage_pct,
  sum(approved) AS approved_project_count,
  sum(evaluated) AS approved_evaluated_count,
  percent(sum(evaluated), sum(approved)) AS approved_count_coverage_pct,
  yuan(sum(money)) AS approved_budget_yuan,
  yuan(sum(evaluated_money)) AS approved_evaluated_budget_yuan,
  percent(sum(evaluated_money), sum(money)) AS approved_budget_coverage_pct,
  count(*) FILTER (due AND reported) AS used,
  count(*) FILTER (NOT due AND reported) AS excluded,
  count(*) FILTER (due AND NOT reported) AS not_reported
FROM seen_department
GROUP BY fiscal_year, scope, seen
