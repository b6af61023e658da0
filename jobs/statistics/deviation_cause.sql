-- 偏差原因: how often each coded cause is stated, for how many standing projects, and what annual
-- budget stands behind them (each project once per cause). Statements that there is no deviation
-- (codes of group 空) are no causes. A cause stated for the department, or for a project that is
-- not among the standing ones, is a mention without a project.
-- used: projects with a coded cause; excluded: projects whose only text could not be coded;
-- not_reported: projects that state no cause.
WITH statement AS (
  SELECT
    fiscal_year, department_name, project_name, code,
    (SELECT codes FROM code_list) AS known
  FROM deviation
  WHERE kind = 'cause' AND fiscal_year IS NOT NULL AND department_name IS NOT NULL
),
mentioned AS (
  SELECT fiscal_year, department_name, project_name, code, count(*) AS mentions
  FROM statement
  WHERE NOT exists(known, k -> k.kind = 'cause' AND k.code = statement.code AND k.group_name = '空')
  GROUP BY fiscal_year, department_name, project_name, code
),
stated AS (
  SELECT
    fiscal_year, department_name, project_name,
    collect_list(struct(code, mentions)) AS causes,
    bool_or(code <> 'other') AS coded
  FROM mentioned
  GROUP BY fiscal_year, department_name, project_name
),
project AS (
  SELECT fiscal_year, department_name, project_name, annual_budget_yuan, 1 AS standing
  FROM project_evaluation
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
),
-- The merge join keeps small inputs in one task; both sides are grouped by the same key anyway.
met AS (
  SELECT /*+ MERGE(stated) */ *
  FROM project
  FULL OUTER JOIN stated USING (fiscal_year, department_name, project_name)
),
-- One row per project and cause; what is counted once per project stands on its first row only.
spread AS (
  SELECT
    fiscal_year, department_name, cause.code, coalesce(cause.mentions, 0) AS mentions,
    coalesce(standing, 0) AS projects,
    annual_budget_yuan,
    if(standing = 1 AND coalesce(place, 0) = 0, 1, 0) AS first,
    coded
  FROM met
  LATERAL VIEW OUTER posexplode(causes) AS place, cause
),
counted AS (
  SELECT
    fiscal_year, scope, scope_name, code,
    sum(mentions) AS mentions,
    sum(projects) AS projects,
    sum(annual_budget_yuan) AS budget,
    sum(first) AS standing,
    coalesce(sum(first) FILTER (WHERE coded), 0) AS used,
    coalesce(sum(first) FILTER (WHERE NOT coded), 0) AS uncoded
  FROM spread
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name, code
),
totalled AS (
  SELECT
    fiscal_year, scope, scope_name, code, mentions, projects, budget,
    sum(standing) OVER whole AS standing,
    sum(used) OVER whole AS used,
    sum(uncoded) OVER whole AS uncoded,
    (SELECT codes FROM code_list) AS known
  FROM counted
  WINDOW whole AS (PARTITION BY fiscal_year, scope, scope_name)
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  code,
  coalesce(
    get(filter(known, k -> k.kind = 'cause' AND k.code = totalled.code), 0).name,
    if(code = 'other', '其他', code)) AS code_name,
  projects AS project_count,
  mentions AS mention_count,
  CAST(budget AS DECIMAL(22, 2)) AS budget_yuan,
  used,
  uncoded AS excluded,
  standing - used - uncoded AS not_reported
FROM totalled
WHERE code IS NOT NULL
