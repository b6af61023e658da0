-- Which standing project states which cause or measure, each once; that there is nothing to say is none.
WITH said AS (
  SELECT DISTINCT
    fiscal_year, department_name, project.record_id, project.locator, project_key, budget, deviation.kind, deviation.code,
    coalesce(code_name.name, '其他') AS name
  FROM project
  JOIN interpreted.deviation AS deviation USING (fiscal_year, department_name, project_name)
  LEFT JOIN code_name ON code_name.kind = deviation.kind AND code_name.code = deviation.code
  WHERE coalesce(code_name.group_name, '') <> '空'
),
speaking AS (
  SELECT
    fiscal_year, department_name, record_id, locator, project_key,
    bool_or(kind = 'cause' AND code <> 'other') AND bool_or(kind = 'measure' AND code <> 'other') AS coded
  FROM said
  GROUP BY ALL
  HAVING bool_or(kind = 'cause') AND bool_or(kind = 'measure')
),
whole AS (
  SELECT
    project.fiscal_year, scope, seen,
    count(*) AS projects,
    count(*) FILTER (coded) AS used,
    count(*) FILTER (NOT coded) AS uncoded
  FROM seen_project AS project
  LEFT JOIN speaking USING (fiscal_year, department_name, record_id, locator, project_key)
  GROUP BY ALL
),
together AS (
  SELECT
    fiscal_year, department_name, cause.code AS cause_code, cause.name AS cause_name,
    measure.code AS measure_code, measure.name AS measure_name, cause.budget
  FROM said AS cause
  JOIN said AS measure USING (fiscal_year, department_name, record_id, locator, project_key)
  WHERE cause.kind = 'cause' AND measure.kind = 'measure' AND cause.code <> 'other' AND measure.code <> 'other'
),
counted AS (
  SELECT
    fiscal_year, scope, seen, cause_code, cause_name, measure_code, measure_name,
    count(*) AS times, sum(budget) AS money
  FROM together
  CROSS JOIN LATERAL (
    SELECT 'district' AS scope, '全区' AS seen UNION ALL SELECT 'department', department_name) AS place
  GROUP BY ALL
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  cause_code,
  cause_name,
  measure_code,
  measure_name,
  times AS project_count,
  yuan(money) AS budget_yuan,
  used,
  uncoded AS excluded,
  projects - used - uncoded AS not_reported
FROM counted
JOIN whole USING (fiscal_year, scope, seen)
