-- 执行率区间: how many standing projects, and how much annual budget, have an execution rate
-- (100·executed / annual budget) in each band; a band holds its lower bound and not its upper.
-- Used, excluded and not reported as in execution_summary.
WITH banded AS (
  SELECT
    fiscal_year, department_name, e.band, e.projects, e.unusable, e.annual_budget_yuan AS budget
  FROM department_state
  LATERAL VIEW inline(execution) e
),
-- Every state meets every band, so that each band sees the totals and an empty one is listed.
summed AS (
  SELECT
    fiscal_year, scope, scope_name, b.ordinal, b.label,
    sum(projects) AS projects,
    coalesce(sum(projects) FILTER (WHERE band IS NOT NULL), 0) AS used,
    sum(unusable) AS unusable,
    coalesce(sum(projects) FILTER (WHERE band = b.ordinal), 0) AS in_band,
    coalesce(sum(budget) FILTER (WHERE band = b.ordinal), 0) AS budget
  FROM banded
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  LATERAL VIEW stack(7,
    1, '60%以下', 2, '60%–80%', 3, '80%–90%', 4, '90%–95%', 5, '95%–100%', 6, '100%', 7, '超过100%') b AS ordinal, label
  GROUP BY fiscal_year, scope, scope_name, b.ordinal, b.label
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  ordinal AS band_ordinal,
  label AS band,
  in_band AS project_count,
  CAST(budget AS DECIMAL(22, 2)) AS budget_yuan,
  CAST(100.00 * in_band / used AS DECIMAL(9, 4)) AS share_pct,
  used,
  unusable AS excluded,
  projects - used - unusable AS not_reported
FROM summed
WHERE used > 0
