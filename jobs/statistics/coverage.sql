-- 报送覆盖: which departments due to report (first-level departments of the register, in force that
-- year) handed in a project or a report, and which did not. used: due and reported; excluded:
-- reported without being due; not_reported: due and silent. Years are those of the material. Where the bureau gave its
-- list of approved projects, how many of them, and what part of their money, was evaluated.
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
approved AS (
  SELECT
    fiscal_year, department_name,
    count(*) AS approved, count(evaluated_as) AS approved_evaluated,
    CAST(coalesce(sum(approved_budget_yuan), 0) AS DECIMAL(18, 2)) AS approved_yuan,
    CAST(coalesce(sum(approved_budget_yuan) FILTER (WHERE evaluated_as IS NOT NULL), 0) AS DECIMAL(18, 2))
      AS approved_evaluated_yuan
  FROM approved_project
  WHERE fiscal_year IN (SELECT fiscal_year FROM reporting) AND department_name IS NOT NULL
  GROUP BY fiscal_year, department_name
),
came_in AS (
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
),
department AS (
  SELECT
    coalesce(c.fiscal_year, a.fiscal_year) AS fiscal_year, coalesce(c.name, a.department_name) AS name, c.code,
    coalesce(c.due, false) AS due, coalesce(c.reported, false) AS reported,
    coalesce(c.projects, 0L) AS projects, coalesce(c.forms, 0L) AS forms, coalesce(c.lists, 0L) AS lists,
    coalesce(c.narratives, 0L) AS narratives, coalesce(c.reports, 0L) AS reports, c.claimed,
    a.approved, a.approved_evaluated, a.approved_yuan, a.approved_evaluated_yuan
  FROM came_in c
  FULL OUTER JOIN approved a ON a.fiscal_year = c.fiscal_year AND a.department_name = c.name
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
  sum(approved) AS approved_project_count,
  sum(approved_evaluated) AS approved_evaluated_count,
  CAST(100.00 * sum(approved_evaluated) / nullif(sum(approved), 0) AS DECIMAL(9, 4)) AS approved_count_coverage_pct,
  CAST(sum(approved_yuan) AS DECIMAL(18, 2)) AS approved_budget_yuan,
  CAST(sum(approved_evaluated_yuan) AS DECIMAL(18, 2)) AS approved_evaluated_budget_yuan,
  CAST(100.00 * sum(approved_evaluated_yuan) / nullif(sum(approved_yuan), 0) AS DECIMAL(9, 4))
    AS approved_budget_coverage_pct,
  count_if(due AND reported) AS used,
  count_if(NOT due AND reported) AS excluded,
  count_if(due AND NOT reported) AS not_reported
FROM department
LATERAL VIEW stack(2, 'district', '全区', 'department', name) AS scope, scope_name
GROUP BY fiscal_year, scope, scope_name
