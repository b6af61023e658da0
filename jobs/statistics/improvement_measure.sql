-- 改进措施: how often each coded measure is promised, for how many standing projects, and what
-- annual budget stands behind them (each project once per measure). Statements that nothing needs
-- improving (codes of group 空) are no measures. A measure stated for the department, or for a
-- project that is not among the standing ones, is a mention without a project.
-- used: projects with a coded measure; excluded: projects whose only text could not be coded;
-- not_reported: projects that state no measure.
WITH statement AS (
  SELECT
    fiscal_year, department_name, project_name, code,
    (SELECT codes FROM code_list) AS known
  FROM deviation
  WHERE kind = 'measure' AND fiscal_year IS NOT NULL AND department_name IS NOT NULL
),
-- Projects and statements in one pass. A project without a name is told by its record, so that it
-- does not meet the statements made for the department, whose name is empty.
entry AS (
  SELECT
    fiscal_year, department_name, coalesce(project_name, record_id) AS project,
    1 AS standing, annual_budget_yuan, CAST(NULL AS STRING) AS code
  FROM project_evaluation
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
  UNION ALL
  SELECT fiscal_year, department_name, coalesce(project_name, ''), 0, NULL, code
  FROM statement
  WHERE NOT exists(known, k -> k.kind = 'measure' AND k.code = statement.code AND k.group_name = '空')
),
stated AS (
  SELECT
    fiscal_year, department_name, project, code,
    count(*) AS mentions, sum(standing) AS standing, sum(annual_budget_yuan) AS budget
  FROM entry
  GROUP BY fiscal_year, department_name, project, code
),
-- Each row with a code sees its project; the row without a code is the project itself.
met AS (
  SELECT
    fiscal_year, department_name, code, mentions,
    sum(standing) OVER one AS projects,
    sum(budget) OVER one AS budget,
    bool_or(code <> 'other') OVER one AS coded
  FROM stated
  WINDOW one AS (PARTITION BY fiscal_year, department_name, project)
),
counted AS (
  SELECT
    fiscal_year, scope, scope_name, code,
    sum(mentions) AS mentions,
    sum(projects) AS projects,
    sum(budget) AS budget,
    coalesce(sum(projects) FILTER (WHERE code IS NULL), 0) AS standing,
    coalesce(sum(projects) FILTER (WHERE code IS NULL AND coded), 0) AS used,
    coalesce(sum(projects) FILTER (WHERE code IS NULL AND NOT coded), 0) AS uncoded
  FROM met
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
    get(filter(known, k -> k.kind = 'measure' AND k.code = totalled.code), 0).name,
    if(code = 'other', '其他', code)) AS code_name,
  projects AS project_count,
  mentions AS mention_count,
  CAST(budget AS DECIMAL(22, 2)) AS budget_yuan,
  used,
  uncoded AS excluded,
  standing - used - uncoded AS not_reported
FROM totalled
WHERE code IS NOT NULL
