-- 预算执行概况: what was spent of the annual budget (the budget as adjusted, never the initial one).
-- rate_of_sums_pct = 100·Σexecuted / Σannual budget; mean_of_rates_pct = mean of the projects' own
-- rates. Used: both amounts present and the budget not zero. A budget of zero has no rate and is
-- excluded; a project of which either amount is missing is not reported.
WITH spent AS (
  SELECT
    fiscal_year, department_name, e.projects, e.unusable,
    if(e.band IS NULL, 0, e.projects) AS used,
    e.initial_budget_yuan AS initial, e.annual_budget_yuan AS annual, e.executed_yuan AS executed,
    e.rate_sum_pct AS rates
  FROM department_state
  LATERAL VIEW inline(execution) e
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
