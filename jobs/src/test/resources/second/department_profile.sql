-- From the recomputed tables of this folder, and from files, findings and verdicts.
WITH report AS (
  SELECT
    fiscal_year, scope, department_name, project_count, report_count,
    CASE scope
      WHEN 'district' THEN
        count(*) FILTER (scope = 'department' AND report_count = 0) OVER (PARTITION BY fiscal_year)
      ELSE (report_count = 0) :: INTEGER
    END AS missing
  FROM again.coverage
),
file AS (
  SELECT fiscal_year, department_name, count(DISTINCT submission_id) AS files
  FROM interpreted.scope
  WHERE evaluates
  GROUP BY fiscal_year, department_name
  UNION ALL
  SELECT fiscal_year, '全区', count(DISTINCT submission_id) FROM interpreted.scope WHERE evaluates GROUP BY fiscal_year
),
finding AS (
  SELECT
    fiscal_year, name AS department_name,
    count(*) FILTER (severity = 'fatal') AS fatal,
    count(*) FILTER (severity = 'answer') AS answer,
    count(*) FILTER (severity = 'info') AS info
  FROM checked.finding
  CROSS JOIN LATERAL (SELECT unnest(['全区', department_name]) AS name) AS place
  WHERE NOT waived
  GROUP BY ALL
),
verdict AS (
  SELECT
    fiscal_year, name AS department_name,
    count(*) FILTER (verdict = '相符') AS agreed,
    count(*) FILTER (verdict = '不符') AS differing,
    count(*) FILTER (verdict = '无法核对') AS uncheckable
  FROM again.reconciliation
  CROSS JOIN LATERAL (SELECT unnest(['全区', department_name]) AS name) AS place
  WHERE scope = 'department'
  GROUP BY ALL
),
cause AS (
  SELECT DISTINCT ON (fiscal_year, department_name) fiscal_year, department_name, code_name, project_count
  FROM again.deviation_cause
  WHERE code <> 'other'
  ORDER BY fiscal_year, department_name, project_count DESC, mention_count DESC, code
),
measure AS (
  SELECT DISTINCT ON (fiscal_year, department_name) fiscal_year, department_name, code_name, project_count
  FROM again.improvement_measure
  WHERE code <> 'other'
  ORDER BY fiscal_year, department_name, project_count DESC, mention_count DESC, code
)
SELECT
  fiscal_year,
  report.scope,
  department_name,
  coalesce(files, 0) AS submission_count,
  report.project_count,
  report_count,
  missing AS missing_report_count,
  mean_points,
  median_points,
  top.grade AS top_grade,
  top.project_count AS top_grade_count,
  top.share_pct AS top_grade_share_pct,
  coalesce(top.used, 0) AS graded_count,
  annual_budget_yuan,
  executed_yuan,
  rate_of_sums_pct,
  coalesce(spent.used, 0) AS rated_count,
  cause.code_name AS top_cause,
  cause.project_count AS top_cause_count,
  measure.code_name AS top_measure,
  measure.project_count AS top_measure_count,
  coalesce(fatal, 0) AS fatal_count,
  coalesce(answer, 0) AS answer_count,
  coalesce(info, 0) AS info_count,
  coalesce(agreed, 0) AS agreed_count,
  coalesce(differing, 0) AS differing_count,
  coalesce(uncheckable, 0) AS uncheckable_count,
  coalesce(score.used, 0) AS used,
  coalesce(score.excluded, 0) AS excluded,
  coalesce(score.not_reported, 0) AS not_reported
FROM report
LEFT JOIN file USING (fiscal_year, department_name)
LEFT JOIN finding USING (fiscal_year, department_name)
LEFT JOIN verdict USING (fiscal_year, department_name)
LEFT JOIN again.score_summary AS score USING (fiscal_year, department_name)
LEFT JOIN again.execution_summary AS spent USING (fiscal_year, department_name)
LEFT JOIN (FROM again.grade_summary WHERE grade_ordinal = 1) AS top USING (fiscal_year, department_name)
LEFT JOIN cause USING (fiscal_year, department_name)
LEFT JOIN measure USING (fiscal_year, department_name)
