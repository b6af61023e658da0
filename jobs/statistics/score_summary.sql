-- 自评得分概况: how the standing projects of a department, and of the district, scored.
-- Mean, budget-weighted mean (weight: annual budget above zero), sample standard deviation
-- √((n·Σx² − (Σx)²) / (n·(n−1))), quantiles by linear interpolation between order statistics
-- (Hyndman and Fan 1996, type 7: position (n−1)·p), the most frequent score (ties: the higher).
-- All from counts per distinct score, so that a district is the sum of its departments.
WITH scored AS (
  SELECT fiscal_year, department_name, s.points AS score, s.projects, s.unusable, s.weight_yuan AS weight
  FROM department_state
  LATERAL VIEW inline(scores) s
),
scoped AS (
  SELECT
    fiscal_year, scope, scope_name, score,
    sum(projects) AS projects, sum(unusable) AS unusable,
    CAST(sum(weight) AS DECIMAL(22, 2)) AS weight
  FROM scored
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name, score
),
ranked AS (
  SELECT
    *,
    sum(if(score IS NULL, 0, projects)) OVER (
      PARTITION BY fiscal_year, scope, scope_name ORDER BY score
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached,
    sum(if(score IS NULL, 0, projects)) OVER (
      PARTITION BY fiscal_year, scope, scope_name ORDER BY score
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS n
  FROM scoped
),
-- The order statistics below and above position (n−1)·q/4, counted from 0; min() leaves nulls out.
summed AS (
  SELECT
    fiscal_year, scope, scope_name, n,
    CAST(n AS DECIMAL(10, 0)) AS size,
    sum(projects) AS projects, sum(unusable) AS unusable,
    CAST(sum(projects * score) AS DECIMAL(14, 4)) AS total,
    CAST(sum(projects * score * score) AS DECIMAL(24, 8)) AS squares,
    CAST(sum(score * weight) AS DECIMAL(30, 6)) AS weighted,
    CAST(sum(weight) FILTER (WHERE score IS NOT NULL) AS DECIMAL(22, 2)) AS weight,
    min(score) AS lowest, max(score) AS highest,
    min(if(reached > (n - 1) DIV 4, score, NULL)) AS q1_below,
    min(if(reached > (n - 1) DIV 4 + 1, score, NULL)) AS q1_above,
    min(if(reached > 2 * (n - 1) DIV 4, score, NULL)) AS q2_below,
    min(if(reached > 2 * (n - 1) DIV 4 + 1, score, NULL)) AS q2_above,
    min(if(reached > 3 * (n - 1) DIV 4, score, NULL)) AS q3_below,
    min(if(reached > 3 * (n - 1) DIV 4 + 1, score, NULL)) AS q3_above,
    coalesce(sum(projects) FILTER (WHERE score = 100), 0) AS full_marks,
    max(struct(projects, score)) FILTER (WHERE score IS NOT NULL) AS mode
  FROM ranked
  GROUP BY fiscal_year, scope, scope_name, n
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  projects AS project_count,
  CAST(total / nullif(size, 0) AS DECIMAL(8, 4)) AS mean_points,
  CAST(weighted / weight AS DECIMAL(8, 4)) AS budget_weighted_mean_points,
  CAST(if(n < 2, NULL,
          square_root(CAST(size * squares - total * total AS DECIMAL(30, 8))
                      / nullif(size * (size - 1), 0))) AS DECIMAL(8, 4)) AS stddev_points,
  lowest AS min_points,
  CAST(q1_below + coalesce(q1_above - q1_below, 0) * ((n - 1) % 4) / 4
       AS DECIMAL(8, 4)) AS p25_points,
  CAST(q2_below + coalesce(q2_above - q2_below, 0) * (2 * (n - 1) % 4) / 4
       AS DECIMAL(8, 4)) AS median_points,
  CAST(q3_below + coalesce(q3_above - q3_below, 0) * (3 * (n - 1) % 4) / 4
       AS DECIMAL(8, 4)) AS p75_points,
  highest AS max_points,
  if(n > 0, full_marks, NULL) AS full_marks_count,
  mode.score AS modal_points,
  mode.projects AS modal_count,
  n AS used,
  unusable AS excluded,
  projects - n - unusable AS not_reported
FROM summed
