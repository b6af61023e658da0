-- Reviews beside the self-evaluations they are of; the gap is the self-score less the review's.
WITH review AS (
  SELECT
    fiscal_year, department_name, evaluated_as IS NOT NULL AS evaluated,
    ten_thousandths(score_points) AS self, ten_thousandths(review_score_points) AS reviewed,
    grade, review_grade
  FROM interpreted.review_result
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
),
seen_review AS (
  SELECT 'district' AS scope, '全区' AS seen, * FROM review
  UNION ALL
  SELECT 'department', department_name, * FROM review
),
pair AS (
  SELECT fiscal_year, scope, seen, self, reviewed, grade, review_grade
  FROM seen_review
  WHERE evaluated AND self IS NOT NULL AND reviewed IS NOT NULL
),
compared AS (
  SELECT
    fiscal_year, scope, seen,
    count(*) AS pairs, sum(self) AS self, sum(reviewed) AS reviewed,
    count(*) FILTER (reviewed < self) AS lowered, count(*) FILTER (reviewed > self) AS raised,
    count(*) FILTER (grade IS NOT NULL AND review_grade IS NOT NULL) AS graded,
    count(*) FILTER (grade <> review_grade) AS changed
  FROM pair
  GROUP BY ALL
),
whole AS (
  SELECT fiscal_year, scope, seen, count(*) AS reviews, count(*) FILTER (NOT evaluated) AS without
  FROM seen_review
  GROUP BY ALL
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  reviews AS reviewed_count,
  coalesce(pairs, 0) AS compared_count,
  mean(self, pairs) AS mean_self_points,
  mean(reviewed, pairs) AS mean_review_points,
  mean(self - reviewed, pairs) AS mean_gap_points,
  coalesce(lowered, 0) AS lowered_count,
  percent(lowered, pairs) AS lowered_share_pct,
  coalesce(raised, 0) AS raised_count,
  coalesce(graded, 0) AS grade_compared_count,
  coalesce(changed, 0) AS grade_changed_count,
  coalesce(pairs, 0) AS used,
  reviews - without - coalesce(pairs, 0) AS excluded,
  without AS not_reported
FROM whole
LEFT JOIN compared USING (fiscal_year, scope, seen)
