-- 金额档: how standing projects of each size scored and spent; size is the annual budget. A band holds its lower bound
-- and not its upper; the bounds stand in conf/thresholds.yaml. All bands are listed for a scope with any budget.
-- used: budgets above zero; excluded: zero, below zero or not understood; not_reported: no budget.
WITH sized AS (
  SELECT
    fiscal_year, department_name,
    if(p.annual_budget_yuan > 0,
      get(filter(bands, b -> b.upper_yuan IS NULL OR p.annual_budget_yuan < b.upper_yuan), 0).ordinal,
      NULL) AS size,
    p.budget_unusable OR coalesce(p.annual_budget_yuan <= 0, false) AS unusable,
    p.annual_budget_yuan AS budget, p.score_points AS points,
    if(p.execution_band IS NULL, NULL, p.annual_budget_yuan) AS rated_budget,
    if(p.execution_band IS NULL, NULL, p.executed_yuan) AS executed
  FROM (SELECT *, (SELECT bands FROM size_band_list) AS bands FROM department_state)
  LATERAL VIEW inline(projects) p
),
counted AS (
  SELECT
    fiscal_year, department_name, size,
    count(*) AS projects, count_if(unusable) AS unusable, sum(budget) AS budget,
    count(points) AS scored, sum(points) AS points,
    count(rated_budget) AS rated, sum(rated_budget) AS rated_budget, sum(executed) AS executed
  FROM sized
  GROUP BY fiscal_year, department_name, size
),
-- Every state meets every band, so that each band sees the totals and an empty one is listed.
summed AS (
  SELECT
    fiscal_year, scope, scope_name, ordinal, label,
    sum(projects) AS projects, sum(unusable) AS unusable,
    coalesce(sum(projects) FILTER (WHERE size IS NOT NULL), 0) AS used,
    CAST(sum(budget) FILTER (WHERE size IS NOT NULL) AS DECIMAL(22, 2)) AS whole_budget,
    coalesce(sum(projects) FILTER (WHERE size = ordinal), 0) AS in_band,
    CAST(coalesce(sum(budget) FILTER (WHERE size = ordinal), 0) AS DECIMAL(22, 2)) AS budget,
    coalesce(sum(scored) FILTER (WHERE size = ordinal), 0) AS scored,
    CAST(sum(points) FILTER (WHERE size = ordinal) AS DECIMAL(14, 4)) AS points,
    coalesce(sum(rated) FILTER (WHERE size = ordinal), 0) AS rated,
    CAST(sum(rated_budget) FILTER (WHERE size = ordinal) AS DECIMAL(22, 2)) AS rated_budget,
    CAST(sum(executed) FILTER (WHERE size = ordinal) AS DECIMAL(22, 2)) AS executed
  FROM counted
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  LATERAL VIEW inline((SELECT bands FROM size_band_list)) b
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
