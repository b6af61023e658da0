-- Order statistics by rank: position (n − 1)·p between the two projects beside it.
WITH scored AS (
  SELECT fiscal_year, scope, seen, points, budget FROM seen_project WHERE points IS NOT NULL
),
ranked AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY fiscal_year, scope, seen ORDER BY points) - 1 AS rank,
    count(*) OVER (PARTITION BY fiscal_year, scope, seen) AS n
  FROM scored
),
quartile AS (
  SELECT
    fiscal_year, scope, seen, q,
    -- four times the value: the weights of the two are fourths
    sum(CASE
      WHEN rank = (n - 1) * q // 4 THEN points * (4 - (n - 1) * q % 4)
      WHEN rank = (n - 1) * q // 4 + 1 THEN points * ((n - 1) * q % 4)
      ELSE 0
    END) AS four_times
  FROM ranked CROSS JOIN (VALUES (1), (2), (3)) AS wanted(q)
  GROUP BY ALL
),
frequency AS (
  SELECT fiscal_year, scope, seen, points, count(*) AS times
  FROM scored
  GROUP BY ALL
),
modal AS (
  SELECT DISTINCT ON (fiscal_year, scope, seen) *
  FROM frequency
  ORDER BY fiscal_year, scope, seen, times DESC, points DESC
),
moments AS (
  SELECT
    fiscal_year, scope, seen,
    count(*) AS n, sum(points) AS total, min(points) AS lowest, max(points) AS highest,
    sum(points * points) * count(*) - sum(points) * sum(points) AS spread,
    sum(points * budget) FILTER (budget > 0) AS weighted, sum(budget) FILTER (budget > 0) AS weight,
    count(*) FILTER (points = 1000000) AS full_marks
  FROM scored
  GROUP BY ALL
),
-- The root is guessed in floating point, and the guess put right: s is the root of v / d, rounded, when
-- (2s − 1)²·d ≤ 4v < (2s + 1)²·d.
rooted AS (
  SELECT fiscal_year, scope, seen, root
  FROM (
    SELECT *, CAST(round(sqrt(spread / (n * (n - 1)))) AS HUGEINT) + nearby AS root
    FROM moments CROSS JOIN (VALUES (-1), (0), (1)) AS guess(nearby)
    WHERE n > 1)
  WHERE root >= 0
    AND (root = 0 OR (2 * root - 1) * (2 * root - 1) * n * (n - 1) <= 4 * spread)
    AND 4 * spread < (2 * root + 1) * (2 * root + 1) * n * (n - 1)
),
whole AS (
  SELECT fiscal_year, scope, seen, count(*) AS projects, count(*) FILTER (score_barred) AS barred
  FROM seen_project
  GROUP BY ALL
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  projects AS project_count,
  mean(total, n) AS mean_points,
  mean(weighted, weight) AS budget_weighted_mean_points,
  four_decimals(root) AS stddev_points,
  four_decimals(lowest) AS min_points,
  mean(first.four_times, 4) AS p25_points,
  mean(second.four_times, 4) AS median_points,
  mean(third.four_times, 4) AS p75_points,
  four_decimals(highest) AS max_points,
  full_marks AS full_marks_count,
  four_decimals(modal.points) AS modal_points,
  times AS modal_count,
  coalesce(n, 0) AS used,
  barred AS excluded,
  projects - coalesce(n, 0) - barred AS not_reported
FROM whole
LEFT JOIN moments USING (fiscal_year, scope, seen)
LEFT JOIN rooted USING (fiscal_year, scope, seen)
LEFT JOIN modal USING (fiscal_year, scope, seen)
LEFT JOIN (FROM quartile WHERE q = 1) AS first USING (fiscal_year, scope, seen)
LEFT JOIN (FROM quartile WHERE q = 2) AS second USING (fiscal_year, scope, seen)
LEFT JOIN (FROM quartile WHERE q = 3) AS third USING (fiscal_year, scope, seen)
