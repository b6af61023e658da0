-- 部门一览: one line of what the other tables say of a department and year, and of the district; nothing is counted anew
-- but files, findings and verdicts. Departments due to report that are silent have a line too.
-- The most frequent cause and measure: stated for most projects, then in most places, then first by code; what could not
-- be coded (其他) is none. Findings are those not waived. A report is missing where a department has none.
-- used, excluded, not_reported: scores, as in score_summary.
WITH handed_in AS (
  SELECT fiscal_year, part.scope, part.name, count(DISTINCT submission_id) AS submissions
  FROM scope
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) part AS scope, name
  GROUP BY fiscal_year, part.scope, part.name
),
found AS (
  SELECT
    fiscal_year, part.scope, part.name,
    count_if(severity = 'fatal') AS fatal, count_if(severity = 'answer') AS answer, count_if(severity = 'info') AS info
  FROM finding
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) part AS scope, name
  WHERE NOT waived
  GROUP BY fiscal_year, part.scope, part.name
),
reconciled AS (
  SELECT
    fiscal_year, part.scope, part.name,
    count_if(verdict = '相符') AS agreed, count_if(verdict = '不符') AS differing,
    count_if(verdict = '无法核对') AS uncheckable
  FROM reconciliation
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) part AS scope, name
  WHERE reconciliation.scope = 'department'
  GROUP BY fiscal_year, part.scope, part.name
),
cause AS (
  SELECT
    fiscal_year, scope, department_name,
    min(struct(-project_count, -mention_count, code, code_name, project_count, used)) AS first
  FROM deviation_cause
  WHERE code <> 'other'
  GROUP BY fiscal_year, scope, department_name
),
measure AS (
  SELECT
    fiscal_year, scope, department_name,
    min(struct(-project_count, -mention_count, code, code_name, project_count, used)) AS first
  FROM improvement_measure
  WHERE code <> 'other'
  GROUP BY fiscal_year, scope, department_name
),
best AS (
  SELECT fiscal_year, scope, department_name, grade, project_count, share_pct, used
  FROM grade_summary
  WHERE grade_ordinal = 1
),
due AS (
  SELECT
    *,
    sum(if(scope = 'department' AND report_count = 0, 1, 0)) OVER (PARTITION BY fiscal_year) AS without_report
  FROM coverage
)
-- Merged, not broadcast: each broadcast of a small table would be a Spark job of its own.
SELECT /*+ MERGE(h, s, b, e, c, m, r, f) */
  due.fiscal_year,
  due.scope,
  due.department_name,
  coalesce(h.submissions, 0) AS submission_count,
  due.project_count,
  due.report_count,
  if(due.scope = 'district', due.without_report, if(due.report_count = 0, 1, 0)) AS missing_report_count,
  s.mean_points,
  s.median_points,
  b.grade AS top_grade,
  b.project_count AS top_grade_count,
  b.share_pct AS top_grade_share_pct,
  coalesce(b.used, 0) AS graded_count,
  e.annual_budget_yuan,
  e.executed_yuan,
  e.rate_of_sums_pct,
  coalesce(e.used, 0) AS rated_count,
  c.first.code_name AS top_cause,
  c.first.project_count AS top_cause_count,
  m.first.code_name AS top_measure,
  m.first.project_count AS top_measure_count,
  coalesce(f.fatal, 0) AS fatal_count,
  coalesce(f.answer, 0) AS answer_count,
  coalesce(f.info, 0) AS info_count,
  coalesce(r.agreed, 0) AS agreed_count,
  coalesce(r.differing, 0) AS differing_count,
  coalesce(r.uncheckable, 0) AS uncheckable_count,
  coalesce(s.used, 0) AS used,
  coalesce(s.excluded, 0) AS excluded,
  coalesce(s.not_reported, 0) AS not_reported
FROM due
LEFT JOIN handed_in h
  ON h.fiscal_year = due.fiscal_year AND h.scope = due.scope AND h.name = due.department_name
LEFT JOIN score_summary s
  ON s.fiscal_year = due.fiscal_year AND s.scope = due.scope AND s.department_name = due.department_name
LEFT JOIN best b
  ON b.fiscal_year = due.fiscal_year AND b.scope = due.scope AND b.department_name = due.department_name
LEFT JOIN execution_summary e
  ON e.fiscal_year = due.fiscal_year AND e.scope = due.scope AND e.department_name = due.department_name
LEFT JOIN cause c
  ON c.fiscal_year = due.fiscal_year AND c.scope = due.scope AND c.department_name = due.department_name
LEFT JOIN measure m
  ON m.fiscal_year = due.fiscal_year AND m.scope = due.scope AND m.department_name = due.department_name
LEFT JOIN reconciled r
  ON r.fiscal_year = due.fiscal_year AND r.scope = due.scope AND r.name = due.department_name
LEFT JOIN found f
  ON f.fiscal_year = due.fiscal_year AND f.scope = due.scope AND f.name = due.department_name
