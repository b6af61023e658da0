-- 指标完成: per class of indicators how many there are, what they weigh and score, where points were lost, and
-- how many of those with numbers reached their targets (recomputed from target and actual value, not by score).
-- Weights and scores are of the indicators used. used: weight and score both stated; excluded: either was not
-- understood; not_reported: either is missing. Indicators are those of standing forms.
WITH class AS (
  SELECT
    fiscal_year, department_name,
    coalesce(nullif(i.level1, ''), '未注明') AS level1,
    coalesce(nullif(i.level2, ''), '未注明') AS level2,
    i.indicators, i.scored, i.unusable, i.weight_points, i.score_points, i.full_marks, i.quantified, i.met
  FROM department_state
  LATERAL VIEW inline(indicators) i
),
summed AS (
  SELECT
    fiscal_year, scope, scope_name, level1, level2,
    sum(indicators) AS indicators, sum(scored) AS scored, sum(unusable) AS unusable,
    CAST(sum(weight_points) AS DECIMAL(18, 4)) AS weight,
    CAST(sum(score_points) AS DECIMAL(18, 4)) AS score,
    sum(full_marks) AS full_marks, sum(quantified) AS quantified, sum(met) AS met
  FROM class
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name, level1, level2
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  level1,
  level2,
  indicators AS indicator_count,
  weight AS weight_total_points,
  score AS score_total_points,
  CAST(weight - score AS DECIMAL(18, 4)) AS lost_points,
  CAST(100 * score / nullif(weight, 0) AS DECIMAL(24, 4)) AS score_share_pct,
  full_marks AS full_indicator_count,
  quantified AS quantified_count,
  met AS met_count,
  CAST(100.00 * met / nullif(quantified, 0) AS DECIMAL(9, 4)) AS met_share_pct,
  scored AS used,
  unusable AS excluded,
  indicators - scored - unusable AS not_reported
FROM summed
