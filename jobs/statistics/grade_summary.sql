-- 评价等级: how many standing projects, and how much annual budget, fell in each grade of the
-- regime in force that year; grades no project earned are listed with 0. The grade is the one the
-- score earns, not the one the department wrote.
WITH graded AS (
  SELECT fiscal_year, department_name, g.grade, g.projects, g.unusable, g.budget_yuan AS budget
  FROM department_state
  LATERAL VIEW inline(grades) g
),
scoped AS (
  SELECT
    fiscal_year, scope, scope_name, grade,
    sum(projects) AS projects, sum(unusable) AS unusable,
    CAST(sum(budget) AS DECIMAL(22, 2)) AS budget
  FROM graded
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name, grade
),
summed AS (
  SELECT
    fiscal_year, scope, scope_name,
    map_from_entries(collect_list(struct(grade, struct(projects, budget)))
      FILTER (WHERE grade IS NOT NULL)) AS at,
    sum(projects) AS projects,
    coalesce(sum(projects) FILTER (WHERE grade IS NOT NULL), 0) AS used,
    sum(unusable) AS unusable,
    CAST(sum(budget) FILTER (WHERE grade IS NOT NULL) AS DECIMAL(22, 2)) AS budget
  FROM scoped
  GROUP BY fiscal_year, scope, scope_name
),
listed AS (
  SELECT
    fiscal_year, scope, scope_name, ordinal, g.grade, g.lower_points, summed.projects, used, unusable,
    summed.budget AS whole_budget,
    coalesce(at[g.grade].projects, 0) AS earned,
    if(at[g.grade] IS NULL AND summed.budget IS NOT NULL, 0, at[g.grade].budget) AS budget
  FROM summed
  LATERAL VIEW inline((SELECT grades FROM grade_list)) g
  WHERE fiscal_year BETWEEN from_year AND to_year
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  ordinal AS grade_ordinal,
  grade,
  CAST(lower_points AS DECIMAL(8, 4)) AS grade_lower_points,
  earned AS project_count,
  CAST(budget AS DECIMAL(22, 2)) AS budget_yuan,
  CAST(100.00 * earned / nullif(used, 0) AS DECIMAL(9, 4)) AS share_pct,
  -- Reversed bookings can make a sum of money so small that a share of it says nothing.
  try_cast(100 * CAST(budget AS DECIMAL(22, 2)) / nullif(whole_budget, 0) AS DECIMAL(9, 4))
    AS budget_share_pct,
  used,
  unusable AS excluded,
  projects - used - unusable AS not_reported
FROM listed
