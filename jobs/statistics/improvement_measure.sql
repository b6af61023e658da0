-- 改进措施: how often each coded measure is promised, for how many standing projects, and what
-- annual budget stands behind them (each project once per measure). Statements that nothing needs
-- improving (codes of group 空) are no measures. A measure stated for the department, or for a
-- project that is not among the standing ones, is a mention without a project.
-- used: projects with a coded measure; excluded: projects whose only text could not be coded;
-- not_reported: projects that state no measure.
WITH counted AS (
  SELECT
    fiscal_year, scope, scope_name, s.code,
    sum(s.mentions) AS mentions,
    sum(s.projects) AS projects,
    sum(s.budget_yuan) AS budget,
    sum(if(s.code IS NULL, received[0].projects, 0)) AS standing,
    sum(if(s.code IS NULL, s.projects, 0)) AS used,
    sum(s.uncoded) AS uncoded
  FROM department_state
  LATERAL VIEW inline(statements) s
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  WHERE s.kind = 'measure'
  GROUP BY fiscal_year, scope, scope_name, s.code
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
