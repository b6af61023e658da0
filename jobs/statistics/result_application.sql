-- 结果应用和公开: how many of the departments' reports say what the results are used for, and whether and where they
-- are published. used: reports read; excluded: none; not_reported: departments with projects and no report.
WITH reporting AS (
  SELECT fiscal_year, department_name, r.projects, r.reports, r.applied, r.published
  FROM department_state
  LATERAL VIEW inline(received) r
  WHERE r.projects + r.reports > 0
),
summed AS (
  SELECT
    fiscal_year, scope, scope_name,
    sum(reports) AS reports, sum(applied) AS applied, sum(published) AS published,
    count_if(reports = 0) AS silent
  FROM reporting
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  applied AS report_with_use_count,
  CAST(100.00 * applied / nullif(reports, 0) AS DECIMAL(9, 4)) AS use_share_pct,
  published AS report_with_publication_count,
  CAST(100.00 * published / nullif(reports, 0) AS DECIMAL(9, 4)) AS publication_share_pct,
  reports AS used,
  0L AS excluded,
  silent AS not_reported
FROM summed
