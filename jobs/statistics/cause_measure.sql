-- 原因与措施: for how many standing projects each coded cause is stated together with each coded measure, and what annual
-- budget stands behind them. Pairs no project states have no row; what states that there is nothing is left out.
-- used: projects with a coded cause and a coded measure; excluded: projects that state both, of which one could not be
-- coded; not_reported: projects that state only one of them, or neither.
WITH counted AS (
  SELECT
    fiscal_year, scope, scope_name, s.code,
    sum(s.projects) AS projects,
    sum(s.budget_yuan) AS budget,
    sum(if(s.code IS NULL, received[0].projects, 0)) AS standing,
    sum(if(s.code IS NULL, s.projects, 0)) AS used,
    sum(s.uncoded) AS uncoded
  FROM department_state
  LATERAL VIEW inline(statements) s
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  WHERE s.kind = 'cause_measure'
  GROUP BY fiscal_year, scope, scope_name, s.code
),
totalled AS (
  SELECT
    fiscal_year, scope, scope_name, code, projects, budget,
    split(code, ' ')[0] AS cause, split(code, ' ')[1] AS measure,
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
  cause AS cause_code,
  coalesce(get(filter(known, k -> k.kind = 'cause' AND k.code = totalled.cause), 0).name, cause) AS cause_name,
  measure AS measure_code,
  coalesce(get(filter(known, k -> k.kind = 'measure' AND k.code = totalled.measure), 0).name, measure) AS measure_name,
  projects AS project_count,
  CAST(budget AS DECIMAL(22, 2)) AS budget_yuan,
  used,
  uncoded AS excluded,
  standing - used - uncoded AS not_reported
FROM totalled
WHERE code IS NOT NULL AND projects > 0
