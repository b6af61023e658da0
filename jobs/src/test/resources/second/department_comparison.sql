-- The formulas of org.jixiao.statistics.comparison.Funnel once more, from the scores themselves. Means and their
-- difference are exact; limits and variances are floating point here and compared within a ten-thousandth.
WITH department AS (
  SELECT
    fiscal_year, department_name,
    count(*) AS projects, count(points) AS n, count(*) FILTER (score_barred) AS barred,
    sum(points) AS total, avg(points / 10000.0) AS y,
    coalesce(var_pop(CAST(points AS DOUBLE) / 10000), 0) * count(points) AS apart
  FROM project
  GROUP BY ALL
),
year AS (
  SELECT
    fiscal_year, sum(total) AS total, sum(n) AS n, count(*) FILTER (n > 0) AS k,
    sum(n * n) FILTER (n > 0) AS squared, sum(apart) AS apart,
    CAST(sum(total) AS DOUBLE) / 10000 / sum(n) AS m,
    sum(apart) / nullif(sum(n) - count(*) FILTER (n > 0), 0) AS within
  FROM department
  GROUP BY ALL
),
spread AS (
  SELECT
    year.fiscal_year, year.total, year.n, k, m, within,
    CASE WHEN k > 1 THEN
      greatest(0,
        (sum(department.n * (y - m) * (y - m)) / (k - 1) - within)
          / ((year.n - CAST(squared AS DOUBLE) / year.n) / (k - 1)))
    END AS between_variance
  FROM year
  JOIN department ON department.fiscal_year = year.fiscal_year AND department.n > 0
  GROUP BY year.fiscal_year, year.total, year.n, k, m, within, squared
),
z AS (
  SELECT fiscal_year, (y - m) * sqrt(department.n) / sqrt(within) AS z
  FROM department
  JOIN spread USING (fiscal_year)
  WHERE department.n >= getvariable('least_projects') AND within > 0 AND k > 1
),
ends AS (
  SELECT fiscal_year, quantile_cont(z, 0.1) AS low, quantile_cont(z, 0.9) AS high FROM z GROUP BY ALL
),
dispersion AS (
  SELECT fiscal_year, greatest(1, avg(greatest(low, least(high, z)) ** 2)) AS factor
  FROM z JOIN ends USING (fiscal_year)
  GROUP BY ALL
),
compared AS (
  SELECT
    department.*, spread.total AS all_total, spread.n AS all_n, m, within, between_variance,
    k > 1 AND coalesce(within > 0, false) AS comparable,
    k = 1 AS alone,
    coalesce(factor, 1) AS factor,
    sqrt(coalesce(factor, 1) * within / department.n) AS error
  FROM department
  LEFT JOIN spread USING (fiscal_year)
  LEFT JOIN dispersion USING (fiscal_year)
)
SELECT
  fiscal_year,
  'department' AS scope,
  department_name,
  mean(total, n) AS mean_points,
  mean(all_total, all_n) AS district_mean_points,
  four_decimals(quotient(total, n) - quotient(all_total, all_n)) AS difference_points,
  CASE WHEN comparable AND n > 0 THEN m - 3.09023230616781354154 :: DOUBLE * error END AS lower_998_points,
  CASE WHEN comparable AND n > 0 THEN m - 1.95996398454005423552 :: DOUBLE * error END AS lower_95_points,
  CASE WHEN comparable AND n > 0 THEN m + 1.95996398454005423552 :: DOUBLE * error END AS upper_95_points,
  CASE WHEN comparable AND n > 0 THEN m + 3.09023230616781354154 :: DOUBLE * error END AS upper_998_points,
  CASE
    WHEN NOT comparable OR n < getvariable('least_projects') OR n = 0 THEN NULL
    WHEN y > m + 3.09023230616781354154 :: DOUBLE * error THEN '高于99.8%界限'
    WHEN y > m + 1.95996398454005423552 :: DOUBLE * error THEN '高于95%界限'
    WHEN y < m - 3.09023230616781354154 :: DOUBLE * error THEN '低于99.8%界限'
    WHEN y < m - 1.95996398454005423552 :: DOUBLE * error THEN '低于95%界限'
    ELSE '正常波动之内'
  END AS position,
  CASE
    WHEN n = 0 THEN '没有得分'
    WHEN alone THEN '没有可比的部门'
    WHEN NOT comparable THEN '部门内得分没有差别'
    WHEN n < getvariable('least_projects') THEN '样本少'
  END AS not_judged,
  CASE WHEN comparable AND n > 0 THEN m + (y - m) * between_variance / (between_variance + within / n) END
    AS shrunken_mean_points,
  CASE WHEN n > 0 THEN sqrt(within) END AS within_stddev_points,
  CASE WHEN n > 0 AND within IS NOT NULL THEN sqrt(between_variance) END AS between_stddev_points,
  CASE WHEN comparable AND n > 0 THEN factor END AS overdispersion_factor,
  n AS used,
  barred AS excluded,
  projects - n - barred AS not_reported
FROM compared
