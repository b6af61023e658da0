-- 金额档: how standing projects of each size scored and spent; size is the annual budget. A band holds its lower bound
-- and not its upper; bands are numbers of conf/thresholds.yaml. All bands are listed for a scope with any budget.
-- used: budgets above zero; excluded: zero, below zero or not understood; not_reported: no budget.
WITH sized AS (
  SELECT
    fiscal_year, department_name,
    coalesce(p.annual_budget_yuan > 0, false) AS used,
    p.budget_unusable OR coalesce(p.annual_budget_yuan <= 0, false) AS unusable,
    p.annual_budget_yuan AS budget, p.score_points AS points,
    if(p.execution_band IS NULL, NULL, p.annual_budget_yuan) AS rated_budget,
    if(p.execution_band IS NULL, NULL, p.executed_yuan) AS executed
  FROM department_state
  LATERAL VIEW inline(projects) p
),
-- Every project meets every band, so that each band sees the totals and an empty one is listed.
placed AS (
  SELECT
    *,
    used AND budget >= coalesce(lower_yuan, 0) AND (upper_yuan IS NULL OR budget < upper_yuan) AS within
  FROM sized
  LATERAL VIEW inline((SELECT bands FROM size_band_list)) b
),
summed AS (
  SELECT
    fiscal_year, scope, scope_name, ordinal, label,
    count(*) AS projects, count_if(used) AS used, count_if(unusable) AS unusable,
    CAST(sum(budget) FILTER (WHERE used) AS DECIMAL(22, 2)) AS whole_budget,
    count_if(within) AS in_band,
    CAST(coalesce(sum(budget) FILTER (WHERE within), 0) AS DECIMAL(22, 2)) AS budget,
    count(points) FILTER (WHERE within) AS scored,
    CAST(sum(points) FILTER (WHERE within) AS DECIMAL(14, 4)) AS points,
    count(rated_budget) FILTER (WHERE within) AS rated,
    CAST(sum(rated_budget) FILTER (WHERE within) AS DECIMAL(22, 2)) AS rated_budget,
    CAST(sum(executed) FILTER (WHERE within) AS DECIMAL(22, 2)) AS executed
  FROM placed
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name, ordinal, label
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  ordinal AS band_ordinal,
  label AS size_band,
  in_band AS project_count,
  CAST(100.00 * in_band / used AS DECIMAL(9, 4)) AS share_pct,
  budget AS budget_yuan,
  CAST(100 * budget / whole_budget AS DECIMAL(9, 4)) AS budget_share_pct,
  scored AS scored_count,
  CAST(points / CAST(nullif(scored, 0) AS DECIMAL(10, 0)) AS DECIMAL(8, 4)) AS mean_points,
  rated AS rated_count,
  CAST(100 * executed / nullif(rated_budget, 0) AS DECIMAL(24, 4)) AS rate_of_sums_pct,
  used,
  unusable AS excluded,
  projects - used - unusable AS not_reported
FROM summed
WHERE used > 0
