WITH seen_department AS (
  SELECT 'district' AS scope, '全区' AS seen, * FROM handed_in
  UNION ALL
  SELECT 'department', department_name, * FROM handed_in
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  sum(seen_department.used) AS report_with_use_count,
  percent(sum(seen_department.used), sum(reports)) AS use_share_pct,
  sum(published) AS report_with_publication_count,
  percent(sum(published), sum(reports)) AS publication_share_pct,
  sum(reports) AS used,
  0 AS excluded,
  count(*) FILTER (reports = 0) AS not_reported
FROM seen_department
GROUP BY fiscal_year, scope, seen
