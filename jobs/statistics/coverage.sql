-- 报送覆盖: which departments due to report (first-level departments of the register, in force that
-- year) handed in a project or a report, and which did not. used: due and reported; excluded:
-- reported without being due; not_reported: due and silent. Years are those of the material.
WITH reporting AS (
  SELECT
    fiscal_year, department_name,
    r.projects, r.forms, r.lists, r.narratives, r.reports, r.claimed_coverage_pct AS claimed
  FROM department_state
  LATERAL VIEW inline(received) r
  WHERE r.projects + r.reports > 0
),
year AS (
  SELECT
    fiscal_year,
    collect_list(struct(
      department_name, CAST(NULL AS STRING) AS code,
      projects, forms, lists, narratives, reports, claimed)) AS reporting,
    (SELECT departments FROM department_register) AS register
  FROM reporting
  GROUP BY fiscal_year
),
department AS (
  SELECT
    fiscal_year, d.name,
    max(d.code) AS code,
    max(d.code) IS NOT NULL AS due,
    sum(d.projects + d.reports) > 0 AS reported,
    sum(d.projects) AS projects, sum(d.forms) AS forms, sum(d.lists) AS lists,
    sum(d.narratives) AS narratives, sum(d.reports) AS reports, max(d.claimed) AS claimed
  FROM year
  LATERAL VIEW inline(concat(reporting, transform(
    filter(register, r -> r.parent_code = '' AND fiscal_year BETWEEN r.from_year AND r.to_year),
    r -> named_struct(
      'department_name', r.name, 'code', r.code, 'projects', 0L, 'forms', 0L, 'lists', 0L,
      'narratives', 0L, 'reports', 0L, 'claimed', CAST(NULL AS DECIMAL(9, 4)))))) d
    AS name, code, projects, forms, lists, narratives, reports, claimed
  GROUP BY fiscal_year, d.name
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  count_if(due) AS expected_department_count,
  count_if(due AND reported) AS reported_department_count,
  nullif(array_join(transform(
    array_sort(collect_list(struct(code, name)) FILTER (WHERE due AND NOT reported)),
    d -> d.name), '、'), '') AS missing_departments,
  sum(projects) AS project_count,
  sum(forms) AS form_count,
  sum(lists) AS list_count,
  sum(narratives) AS narrative_count,
  sum(reports) AS report_count,
  if(scope = 'department', max(claimed), NULL) AS claimed_coverage_pct,
  count_if(due AND reported) AS used,
  count_if(NOT due) AS excluded,
  count_if(due AND NOT reported) AS not_reported
FROM department
LATERAL VIEW stack(2, 'district', '全区', 'department', name) AS scope, scope_name
GROUP BY fiscal_year, scope, scope_name
