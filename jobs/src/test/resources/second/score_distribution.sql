WITH bin AS (
  SELECT 5 AS width, 5 * i AS lower FROM range(20) AS bins(i)
  UNION ALL
  SELECT 1, i FROM range(100) AS bins(i)
),
whole AS (
  SELECT
    fiscal_year, scope, seen,
    count(points) AS used, count(*) FILTER (score_barred) AS barred, count(*) AS projects
  FROM seen_project
  GROUP BY ALL
  HAVING count(points) > 0
)
SELECT
  whole.fiscal_year,
  whole.scope,
  whole.seen AS department_name,
  width AS bin_width_points,
  lower AS bin_lower_points,
  lower + width AS bin_upper_points,
  count(points) AS project_count,
  percent(count(points), used) AS share_pct,
  used,
  barred AS excluded,
  projects - used - barred AS not_reported
FROM whole
CROSS JOIN bin
LEFT JOIN seen_project AS project
  ON project.fiscal_year = whole.fiscal_year
  AND project.scope = whole.scope
  AND project.seen = whole.seen
  AND points >= 10000 * lower
  AND (points < 10000 * (lower + width) OR lower + width = 100)
GROUP BY whole.fiscal_year, whole.scope, whole.seen, width, lower, used, barred, projects
HAVING width = 5 OR count(points) > 0
