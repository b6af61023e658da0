-- 部门得分与全区比较: whether a department's mean score lies further from the district's than chance would put one of
-- its number of projects. No ranks: most lie within, and a department of few projects is not judged. How limits,
-- variances and shrunken means come about: org.jixiao.statistics.comparison.Funnel.
-- used: projects with a score; excluded, not_reported as in score_summary. Departments without projects have no row.
WITH scored AS (
  SELECT
    fiscal_year, department_name,
    sum(s.projects) AS projects, sum(s.unusable) AS unusable,
    coalesce(sum(s.projects) FILTER (WHERE s.points IS NOT NULL), 0) AS used,
    CAST(sum(s.projects * s.points) AS DECIMAL(14, 4)) AS total,
    CAST(sum(s.projects * s.points * s.points) AS DECIMAL(24, 8)) AS squares
  FROM department_state
  LATERAL VIEW inline(scores) s
  GROUP BY fiscal_year, department_name
),
-- The departments of a year beside one another, always in the same order.
year AS (
  SELECT
    fiscal_year,
    array_sort(collect_list(struct(department_name, projects, unusable, used, total, squares))) AS departments
  FROM scored
  GROUP BY fiscal_year
),
compared AS (
  SELECT
    fiscal_year, departments,
    compare_means(
      transform(departments, d -> struct(d.used, d.total, d.squares)),
      (SELECT least_projects FROM statistic_thresholds)) AS places
  FROM year
)
SELECT
  fiscal_year,
  'department' AS scope,
  d.department_name,
  p.mean_points,
  p.district_mean_points,
  CAST(p.mean_points - p.district_mean_points AS DECIMAL(8, 4)) AS difference_points,
  p.lower_outer_points AS lower_998_points,
  p.lower_inner_points AS lower_95_points,
  p.upper_inner_points AS upper_95_points,
  p.upper_outer_points AS upper_998_points,
  p.position,
  p.not_judged,
  p.shrunken_mean_points,
  p.within_stddev_points,
  p.between_stddev_points,
  p.overdispersion_factor,
  d.used,
  d.unusable AS excluded,
  d.projects - d.used - d.unusable AS not_reported
FROM compared
LATERAL VIEW inline(arrays_zip(departments, places)) z AS d, p
