-- Whether a target was reached, from target, sign and actual value themselves.
WITH counted AS (
  SELECT
    fiscal_year, department_name,
    coalesce(nullif(level1, ''), '未注明') AS level1,
    coalesce(nullif(level2, ''), '未注明') AS level2,
    weight_points IS NOT NULL AND score_points IS NOT NULL AS scored,
    barred(flags, ['weight_points', 'score_points']) AS barred,
    ten_thousandths(weight_points) AS weight,
    ten_thousandths(score_points) AS score,
    target_operator IS NOT NULL AND target_value >= 0 AND actual_value IS NOT NULL
      AND NOT (target_value = 0 AND starts_with(target_operator, '>')) AS quantified,
    CASE
      WHEN target_value = 0 THEN actual_value <= 0
      WHEN starts_with(target_operator, '<') THEN actual_value <= target_value
      ELSE actual_value >= target_value
    END AS met
  FROM interpreted.indicator
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
),
seen_indicator AS (
  SELECT 'district' AS scope, '全区' AS seen, * FROM counted
  UNION ALL
  SELECT 'department', department_name, * FROM counted
),
summed AS (
  SELECT
    fiscal_year, scope, seen, level1, level2,
    count(*) AS indicators,
    count(*) FILTER (scored) AS scored,
    count(*) FILTER (barred AND NOT scored) AS barred,
    sum(weight) FILTER (scored) AS weight,
    sum(score) FILTER (scored) AS score,
    count(*) FILTER (scored AND score >= weight) AS full_marks,
    count(*) FILTER (scored AND quantified) AS quantified,
    count(*) FILTER (scored AND quantified AND met) AS met
  FROM seen_indicator
  GROUP BY fiscal_year, scope, seen, level1, level2
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  level1,
  level2,
  indicators AS indicator_count,
  four_decimals(weight) AS weight_total_points,
  four_decimals(score) AS score_total_points,
  four_decimals(weight - score) AS lost_points,
  percent(score, weight) AS score_share_pct,
  full_marks AS full_indicator_count,
  quantified AS quantified_count,
  met AS met_count,
  percent(met, quantified) AS met_share_pct,
  scored AS used,
  barred AS excluded,
  indicators - scored - barred AS not_reported
FROM summed
