-- 自评得分分布: how many standing projects score in each bin of 5 points (all twenty, for every
-- scope with any score) and of 1 point (those not empty). A bin holds its lower bound and not its
-- upper; 100 belongs to the last bin.
WITH binned AS (
  SELECT
    fiscal_year, department_name, s.projects, s.unusable,
    CAST(if(s.points >= 100, 99, floor(s.points)) AS INT) AS point
  FROM department_state
  LATERAL VIEW inline(scores) s
),
scoped AS (
  SELECT
    fiscal_year, scope, scope_name, point,
    sum(projects) AS projects, sum(unusable) AS unusable
  FROM binned
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name, point
),
summed AS (
  SELECT
    fiscal_year, scope, scope_name,
    map_from_entries(collect_list(struct(point, projects)) FILTER (WHERE point IS NOT NULL))
      AS projects_at,
    sum(projects) AS projects,
    sum(projects) FILTER (WHERE point IS NOT NULL) AS used,
    sum(unusable) AS unusable
  FROM scoped
  GROUP BY fiscal_year, scope, scope_name
),
counted AS (
  SELECT
    *,
    aggregate(sequence(lower, lower + width - 1), 0L,
              (sum, point) -> sum + coalesce(projects_at[point], 0L)) AS in_bin
  FROM summed
  LATERAL VIEW inline(concat(
    transform(sequence(0, 95, 5), lower -> struct(5, lower)),
    transform(sequence(0, 99), lower -> struct(1, lower)))) AS width, lower
  WHERE used > 0
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  CAST(width AS DECIMAL(8, 4)) AS bin_width_points,
  CAST(lower AS DECIMAL(8, 4)) AS bin_lower_points,
  CAST(lower + width AS DECIMAL(8, 4)) AS bin_upper_points,
  in_bin AS project_count,
  CAST(100.00 * in_bin / used AS DECIMAL(9, 4)) AS share_pct,
  used,
  unusable AS excluded,
  projects - used - unusable AS not_reported
FROM counted
WHERE width = 5 OR in_bin > 0
