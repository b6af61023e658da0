-- 自评与复核: how far the bureau's reviews are from the self-scores, of the projects on its list that have both. A
-- review is of the evaluation with its code, else its name; the self-score is the evaluation's.
-- used: projects compared; excluded: reviews that cannot be compared, as a score is missing; not_reported: reviews of
-- projects without a self-evaluation.
WITH review AS (
  SELECT
    fiscal_year, department_name, evaluated_as IS NOT NULL AS evaluated, score_points - review_score_points AS gap,
    score_points AS self_points, review_score_points AS review_points, grade AS self_grade, review_grade
  FROM review_result
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
),
placed AS (
  SELECT *, evaluated AND gap IS NOT NULL AS compared
  FROM review
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  count(*) AS reviewed_count,
  count_if(compared) AS compared_count,
  CAST(sum(self_points) FILTER (WHERE compared) / nullif(count_if(compared), 0) AS DECIMAL(8, 4)) AS mean_self_points,
  CAST(sum(review_points) FILTER (WHERE compared) / nullif(count_if(compared), 0) AS DECIMAL(8, 4))
    AS mean_review_points,
  CAST(sum(gap) FILTER (WHERE compared) / nullif(count_if(compared), 0) AS DECIMAL(8, 4)) AS mean_gap_points,
  count_if(compared AND gap > 0) AS lowered_count,
  CAST(100.00 * count_if(compared AND gap > 0) / nullif(count_if(compared), 0) AS DECIMAL(9, 4)) AS lowered_share_pct,
  count_if(compared AND gap < 0) AS raised_count,
  count_if(compared AND self_grade IS NOT NULL AND review_grade IS NOT NULL) AS grade_compared_count,
  count_if(compared AND self_grade <> review_grade) AS grade_changed_count,
  count_if(compared) AS used,
  count_if(evaluated AND gap IS NULL) AS excluded,
  count_if(NOT evaluated) AS not_reported
FROM placed
GROUP BY fiscal_year, scope, scope_name
