WITH whole AS (
  SELECT
    fiscal_year, scope, seen,
    count(*) AS projects, count(rate) AS used, count(*) FILTER (rate_barred) AS barred
  FROM seen_project
  GROUP BY ALL
  HAVING count(rate) > 0
)
SELECT
  whole.fiscal_year,
  whole.scope,
  whole.seen AS department_name,
  ordinal AS band_ordinal,
  label AS band,
  count(project.rate_band) AS project_count,
  yuan(coalesce(sum(budget), 0)) AS budget_yuan,
  percent(count(project.rate_band), used) AS share_pct,
  used,
  barred AS excluded,
  projects - used - barred AS not_reported
FROM whole
CROSS JOIN rate_band
LEFT JOIN seen_project AS project
  ON project.fiscal_year = whole.fiscal_year
  AND project.scope = whole.scope
  AND project.seen = whole.seen
  AND project.rate_band = ordinal
GROUP BY whole.fiscal_year, whole.scope, whole.seen, ordinal, label, used, barred, projects
