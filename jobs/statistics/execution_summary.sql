-- 预算执行概况: what was spent of the annual budget (the budget as adjusted, never the initial one).
-- rate_of_sums_pct = 100·Σexecuted / Σannual budget; mean_of_rates_pct = mean of the projects' own
-- rates. Used: both amounts present and the budget not zero. A budget of zero has no rate and is
-- excluded; a project of which either amount is missing is not reported.
WITH project AS (
  SELECT
    fiscal_year, department_name, initial_budget_yuan, annual_budget_yuan, executed_yuan,
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
spent AS (
  SELECT
    fiscal_year, department_name,
    count(*) AS projects,
    count(rate) AS used,
    count_if(unusable) AS unusable,
    sum(initial_budget_yuan) FILTER (WHERE rate IS NOT NULL) AS initial,
    sum(annual_budget_yuan) FILTER (WHERE rate IS NOT NULL) AS annual,
    sum(executed_yuan) FILTER (WHERE rate IS NOT NULL) AS executed,
    sum(rate) AS rates
  FROM rated
  GROUP BY fiscal_year, department_name
),
summed AS (
  SELECT
    fiscal_year, scope, scope_name,
    sum(projects) AS projects, sum(used) AS used, sum(unusable) AS unusable,
    CAST(sum(initial) AS DECIMAL(22, 2)) AS initial,
    CAST(sum(annual) AS DECIMAL(22, 2)) AS annual,
    CAST(sum(executed) AS DECIMAL(22, 2)) AS executed,
    sum(rates) AS rates
  FROM spent
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  -- A sum beyond ten quadrillion yuan is a misprint not yet corrected: absent, not a failed run.
  try_cast(initial AS DECIMAL(18, 2)) AS initial_budget_yuan,
  try_cast(annual AS DECIMAL(18, 2)) AS annual_budget_yuan,
  try_cast(executed AS DECIMAL(18, 2)) AS executed_yuan,
  CAST(annual - executed AS DECIMAL(22, 2)) AS unexecuted_yuan,
  CAST(100 * executed / nullif(annual, 0) AS DECIMAL(24, 4)) AS rate_of_sums_pct,
  CAST(rates / nullif(used, 0) AS DECIMAL(24, 4)) AS mean_of_rates_pct,
  used,
  unusable AS excluded,
  projects - used - unusable AS not_reported
FROM summed
