-- 执行率区间: how many standing projects, and how much annual budget, have an execution rate
-- (100·executed / annual budget) in each band; a band holds its lower bound and not its upper.
-- Used, excluded and not reported as in execution_summary.
WITH project AS (
  SELECT
    fiscal_year, department_name, annual_budget_yuan, executed_yuan,
    annual_budget_yuan <=> 0 OR coalesce(
      arrays_overlap(
        filter(flags, f -> f.field IN ('annual_budget_yuan', 'executed_yuan')).code,
        (SELECT codes FROM error_flag)), false) AS unusable
  FROM project_evaluation
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
),
rated AS (
  SELECT
    *,
    if(unusable, NULL, 100 * executed_yuan / nullif(annual_budget_yuan, 0)) AS rate
  FROM project
),
placed AS (
  SELECT
    fiscal_year, department_name, unusable, annual_budget_yuan,
    CASE
      WHEN rate < 60 THEN 1
      WHEN rate < 80 THEN 2
      WHEN rate < 90 THEN 3
      WHEN rate < 95 THEN 4
      WHEN rate < 100 THEN 5
      WHEN rate = 100 THEN 6
      WHEN rate > 100 THEN 7
    END AS band
  FROM rated
),
banded AS (
  SELECT
    fiscal_year, department_name, band,
    count(*) AS projects,
    count_if(unusable) AS unusable,
    sum(annual_budget_yuan) AS budget
  FROM placed
  GROUP BY fiscal_year, department_name, band
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
