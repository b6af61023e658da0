-- 部门一览: one line of what the other tables say of a department and year, and of the district; nothing is counted anew
-- but files, findings and verdicts. Departments due to report that are silent have a line too.
-- The most frequent cause and measure: stated for most projects, then in most places, then first by code; what could not
-- be coded (其他) is none. Findings are those not waived. A report is missing where a department has none.
-- used, excluded, not_reported: scores, as in score_summary.
WITH handed_in AS (
  SELECT fiscal_year, part, name, count(DISTINCT submission_id) AS submissions
  FROM scope
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS part, name
  WHERE evaluates
  GROUP BY fiscal_year, part, name
),
found AS (
  SELECT
    fiscal_year, part, name,
    count_if(severity = 'fatal') AS fatal, count_if(severity = 'answer') AS answer, count_if(severity = 'info') AS info
  FROM finding
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS part, name
  WHERE NOT waived
  GROUP BY fiscal_year, part, name
),
reconciled AS (
  SELECT
    fiscal_year, part, name,
    count_if(verdict = '相符') AS agreed, count_if(verdict = '不符') AS differing,
    count_if(verdict = '无法核对') AS uncheckable
  FROM reconciliation
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS part, name
  WHERE scope = 'department'
  GROUP BY fiscal_year, part, name
),
-- What each table says of a department and year, under that table's name.
part AS (
  SELECT
    fiscal_year, scope, department_name,
    struct(
      project_count, report_count,
      sum(if(scope = 'department' AND report_count = 0, 1, 0)) OVER (PARTITION BY fiscal_year) AS missing) AS coverage,
    NULL AS file, NULL AS score, NULL AS grade, NULL AS execution, NULL AS cause, NULL AS measure, NULL AS claim,
    NULL AS finding
  FROM coverage
  UNION ALL
  SELECT fiscal_year, part, name, NULL, struct(submissions), NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM handed_in
  UNION ALL
  SELECT
    fiscal_year, scope, department_name, NULL, NULL,
    struct(mean_points, median_points, used, excluded, not_reported), NULL, NULL, NULL, NULL, NULL, NULL
  FROM score_summary
  UNION ALL
  SELECT
    fiscal_year, scope, department_name, NULL, NULL, NULL,
    struct(grade, project_count, share_pct, used), NULL, NULL, NULL, NULL, NULL
  FROM grade_summary
  WHERE grade_ordinal = 1
  UNION ALL
  SELECT
    fiscal_year, scope, department_name, NULL, NULL, NULL, NULL,
    struct(annual_budget_yuan, executed_yuan, rate_of_sums_pct, used), NULL, NULL, NULL, NULL
  FROM execution_summary
  UNION ALL
  SELECT
    fiscal_year, scope, department_name, NULL, NULL, NULL, NULL, NULL,
    min(struct(-project_count, -mention_count, code, code_name, project_count)), NULL, NULL, NULL
  FROM deviation_cause
  WHERE code <> 'other'
  GROUP BY fiscal_year, scope, department_name
  UNION ALL
  SELECT
    fiscal_year, scope, department_name, NULL, NULL, NULL, NULL, NULL, NULL,
    min(struct(-project_count, -mention_count, code, code_name, project_count)), NULL, NULL
  FROM improvement_measure
  WHERE code <> 'other'
  GROUP BY fiscal_year, scope, department_name
  UNION ALL
  SELECT
    fiscal_year, part, name, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    struct(agreed, differing, uncheckable), NULL
  FROM reconciled
  UNION ALL
  SELECT fiscal_year, part, name, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, struct(fatal, answer, info)
  FROM found
),
-- Brought together in one task, as all of it is small by now; eight joins would be as many shuffles.
one_place AS (
  SELECT /*+ COALESCE(1) */ * FROM part
),
line AS (
  SELECT
    fiscal_year, scope, department_name,
    any_value(coverage) IGNORE NULLS AS coverage, any_value(file) IGNORE NULLS AS file,
    any_value(score) IGNORE NULLS AS score, any_value(grade) IGNORE NULLS AS grade,
    any_value(execution) IGNORE NULLS AS execution, any_value(cause) IGNORE NULLS AS cause,
    any_value(measure) IGNORE NULLS AS measure, any_value(claim) IGNORE NULLS AS claim,
    any_value(finding) IGNORE NULLS AS finding
  FROM one_place
  GROUP BY fiscal_year, scope, department_name
)
SELECT
  fiscal_year,
  scope,
  department_name,
  coalesce(file.submissions, 0) AS submission_count,
  coverage.project_count,
  coverage.report_count,
  if(scope = 'district', coverage.missing, if(coverage.report_count = 0, 1, 0)) AS missing_report_count,
  score.mean_points,
  score.median_points,
  grade.grade AS top_grade,
  grade.project_count AS top_grade_count,
  grade.share_pct AS top_grade_share_pct,
  coalesce(grade.used, 0) AS graded_count,
  execution.annual_budget_yuan,
  execution.executed_yuan,
  execution.rate_of_sums_pct,
  coalesce(execution.used, 0) AS rated_count,
  cause.code_name AS top_cause,
  cause.project_count AS top_cause_count,
  measure.code_name AS top_measure,
  measure.project_count AS top_measure_count,
  coalesce(finding.fatal, 0) AS fatal_count,
  coalesce(finding.answer, 0) AS answer_count,
  coalesce(finding.info, 0) AS info_count,
  coalesce(claim.agreed, 0) AS agreed_count,
  coalesce(claim.differing, 0) AS differing_count,
  coalesce(claim.uncheckable, 0) AS uncheckable_count,
  coalesce(score.used, 0) AS used,
  coalesce(score.excluded, 0) AS excluded,
  coalesce(score.not_reported, 0) AS not_reported
FROM line
WHERE coverage IS NOT NULL
