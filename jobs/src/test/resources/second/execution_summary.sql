WITH summed AS (
  SELECT
    fiscal_year, scope, seen,
    count(*) AS projects, count(rate) AS used, count(*) FILTER (rate_barred) AS barred,
    sum(initial) FILTER (rate IS NOT NULL) AS initial,
    sum(budget) FILTER (rate IS NOT NULL) AS budget,
    sum(executed) FILTER (rate IS NOT NULL) AS executed,
    sum(rate) AS rates
  FROM seen_project
  GROUP BY ALL
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  yuan(fitting(initial, 18)) AS initial_budget_yuan,
  yuan(fitting(budget, 18)) AS annual_budget_yuan,
  yuan(fitting(executed, 18)) AS executed_yuan,
  yuan(budget - executed) AS unexecuted_yuan,
  percent(executed, budget) AS rate_of_sums_pct,
  four_decimals(quotient(rates, used * CAST('1000000000000' AS HUGEINT))) AS mean_of_rates_pct,
  used,
  barred AS excluded,
  projects - used - barred AS not_reported
FROM summed
