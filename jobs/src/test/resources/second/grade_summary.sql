WITH whole AS (
  SELECT
    fiscal_year, scope, seen,
    count(*) AS projects, count(grade) AS used, count(*) FILTER (grade_barred) AS barred,
    sum(budget) FILTER (grade IS NOT NULL) AS money
  FROM seen_project
  GROUP BY ALL
),
earned AS (
  SELECT fiscal_year, scope, seen, grade, count(*) AS projects, sum(budget) AS money
  FROM seen_project
  WHERE grade IS NOT NULL
  GROUP BY ALL
),
listed AS (
  SELECT
    whole.fiscal_year, whole.scope, whole.seen, band.ordinal, band.grade, band.lower_ten_thousandths, whole.projects, used, barred,
    coalesce(earned.projects, 0) AS times,
    whole.money AS whole_money,
    -- No project is no money, as long as any money is known.
    CASE WHEN earned.projects IS NULL THEN whole.money * 0 ELSE earned.money END AS money
  FROM whole
  JOIN grade_band AS band ON band.fiscal_year = whole.fiscal_year
  LEFT JOIN earned
    ON earned.fiscal_year = whole.fiscal_year
    AND earned.scope = whole.scope
    AND earned.seen = whole.seen
    AND earned.grade = band.grade
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  ordinal AS grade_ordinal,
  grade,
  four_decimals(lower_ten_thousandths) AS grade_lower_points,
  times AS project_count,
  yuan(money) AS budget_yuan,
  percent(times, used) AS share_pct,
  four_decimals(fitting(quotient(money * 1000000, whole_money), 9)) AS budget_share_pct,
  used,
  barred AS excluded,
  projects - used - barred AS not_reported
FROM listed
