-- The bounds are conf/thresholds.yaml's; a band holds its lower bound.
WITH sized AS (
  SELECT
    *,
    CASE
      WHEN budget > 0 AND NOT budget_barred THEN
        1 + len(list_filter(getvariable('size_bounds_yuan'), lambda bound: budget >= 100 * bound))
    END AS size
  FROM seen_project
),
whole AS (
  SELECT
    fiscal_year, scope, seen,
    count(*) AS projects, count(size) AS used,
    count(*) FILTER (budget_barred OR budget <= 0) AS barred,
    sum(budget) FILTER (size IS NOT NULL) AS budget
  FROM sized
  GROUP BY ALL
  HAVING count(size) > 0
),
band AS (
  SELECT
    i AS ordinal,
    getvariable('size_bounds_yuan') AS bounds,
    CASE
      WHEN i = 1 THEN bounds[1] // 10000 || '万元以下'
      WHEN i > len(bounds) THEN bounds[len(bounds)] // 10000 || '万元以上'
      ELSE bounds[i - 1] // 10000 || '万元–' || bounds[i] // 10000 || '万元'
    END AS label
  FROM range(1, len(getvariable('size_bounds_yuan')) + 2) AS bands(i)
)
SELECT
  whole.fiscal_year,
  whole.scope,
  whole.seen AS department_name,
  ordinal AS band_ordinal,
  label AS size_band,
  count(size) AS project_count,
  percent(count(size), used) AS share_pct,
  yuan(coalesce(sum(sized.budget), 0)) AS budget_yuan,
  percent(coalesce(sum(sized.budget), 0), whole.budget) AS budget_share_pct,
  count(points) AS scored_count,
  mean(sum(points), count(points)) AS mean_points,
  count(rate) AS rated_count,
  percent(sum(executed) FILTER (rate IS NOT NULL), sum(sized.budget) FILTER (rate IS NOT NULL)) AS rate_of_sums_pct,
  used,
  barred AS excluded,
  projects - used - barred AS not_reported
FROM whole
CROSS JOIN band
LEFT JOIN sized
  ON sized.fiscal_year = whole.fiscal_year
  AND sized.scope = whole.scope
  AND sized.seen = whole.seen
  AND size = ordinal
GROUP BY whole.fiscal_year, whole.scope, whole.seen, ordinal, label, used, barred, projects, whole.budget
