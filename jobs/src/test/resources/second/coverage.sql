-- register holds conf/departments.csv; due are its departments of the first level, in the years they are in force.
WITH due AS (
  SELECT year.fiscal_year, name AS department_name, max(code) AS code
  FROM (SELECT DISTINCT fiscal_year FROM handed_in) AS year
  JOIN register ON parent_code = '' AND year.fiscal_year BETWEEN from_year AND to_year
  GROUP BY ALL
),
department AS (
  SELECT
    fiscal_year, department_name, code,
    due.code IS NOT NULL AS due,
    handed_in.projects IS NOT NULL AS reported,
    projects, forms, lists, narratives, reports, coverage
  FROM due
  FULL JOIN handed_in USING (fiscal_year, department_name)
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
  count(*) FILTER (due AND reported) AS used,
  count(*) FILTER (NOT due) AS excluded,
  count(*) FILTER (due AND NOT reported) AS not_reported
FROM seen_department
GROUP BY fiscal_year, scope, seen
