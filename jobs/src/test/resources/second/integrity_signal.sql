-- How many projects and values each question rests on, and the q-values of Benjamini and Hochberg that follow from the
-- published chances. Scores are asked about in hundredths.
WITH looked_at AS (
  SELECT
    seen.fiscal_year, scope, seen, score_barred,
    CASE WHEN points IS NOT NULL THEN quotient(points, 100) END AS score,
    ten_thousandths(execution_rate_pct) AS rate_pct,
    executed, budget,
    EXISTS (
      SELECT * FROM interpreted.indicator
      WHERE indicator.record_id = seen.record_id
        AND target_operator IN ('>=', '>', '=') AND target_value > 0 AND actual_value IS NOT NULL
        AND actual_value * 100 < target_value * CAST('100000000000000' AS HUGEINT)) AS has_target
  FROM seen_project AS seen
  JOIN interpreted.project_evaluation AS stated
    ON stated.fiscal_year = seen.fiscal_year
    AND stated.department_name = seen.department_name
    AND stated.project_key = seen.project_key
    AND stated.locator = seen.locator
),
counted AS (
  SELECT
    fiscal_year, scope, seen,
    count(*) AS projects, count(score) AS scored, count(*) FILTER (score_barred) AS barred,
    count(*) FILTER (score < 10000) AS below_full,
    count(*) FILTER (score < 10000 AND score % 100 = 0) AS whole_points,
    count(*) FILTER (score IS NOT NULL AND rate_pct IS NOT NULL) AS told_both,
    count(*) FILTER (score IS NOT NULL AND rate_pct < 10000 * getvariable('low_execution_pct')) AS low,
    count(*) FILTER (has_target) AS with_target,
    count(*) FILTER (executed > 0) AS spent,
    count(*) FILTER (executed > 0 AND executed < budget) AS spent_in_part
  FROM looked_at
  GROUP BY ALL
),
bunched AS (
  SELECT
    fiscal_year, scope, seen, points,
    count(*) FILTER (
      score < 10000
      AND score >= 100 * (points - getvariable('limit_window_points'))
      AND score < 100 * (points + getvariable('limit_window_points'))) AS near
  FROM looked_at
  CROSS JOIN (SELECT unnest(getvariable('grade_limits')) AS points) AS bound
  GROUP BY ALL
),
question AS (
  SELECT
    counted.* EXCLUDE (scored, barred), signal, signal_name, '' AS subject, sample,
    CASE WHEN of_scores THEN scored ELSE sample_basis END AS used,
    CASE WHEN of_scores THEN barred ELSE 0 END AS excluded
  FROM counted
  CROSS JOIN LATERAL (VALUES
    ('same_scores', '得分全部相同', scored, true, 0),
    ('modal_score', '同分集中', below_full, true, 0),
    ('whole_points', '整数分偏多', below_full, true, 0),
    ('half_points', '0.5分整倍数偏多', below_full, true, 0),
    ('five_points', '5分整倍数偏多', whole_points, true, 0),
    ('low_execution', '执行率低而得分高', low, false, told_both),
    ('overfilled', '指标值远超目标', with_target, false, with_target),
    ('round_amounts', '执行数取整', spent_in_part, false, spent_in_part),
    ('first_digit', '金额首位数字', spent, false, spent)
  ) AS asked(signal, signal_name, sample, of_scores, sample_basis)
  UNION ALL
  SELECT counted.* EXCLUDE (scored, barred), 'bunching', '刚过等级线偏多', points || '分', near, scored, barred
  FROM counted
  JOIN bunched USING (fiscal_year, scope, seen)
),
ranked AS (
  SELECT
    fiscal_year, scope, department_name, signal, subject, CAST(p_value AS DOUBLE) AS p,
    row_number() OVER (PARTITION BY fiscal_year, scope, signal ORDER BY p_value) AS rank,
    count(*) OVER (PARTITION BY fiscal_year, scope, signal) AS m
  FROM statistics.integrity_signal
  WHERE p_value IS NOT NULL
),
discovered AS (
  SELECT
    *,
    min(least(1, p * m / rank)) OVER (
      PARTITION BY fiscal_year, scope, signal ORDER BY rank DESC ROWS UNBOUNDED PRECEDING) AS q
  FROM ranked
)
SELECT
  question.fiscal_year,
  question.scope,
  seen AS department_name,
  question.signal,
  signal_name,
  question.subject,
  sample AS sample_count,
  q AS q_value,
  used,
  excluded,
  projects - used - excluded AS not_reported
FROM question
LEFT JOIN discovered
  ON discovered.fiscal_year = question.fiscal_year
  AND discovered.scope = question.scope
  AND discovered.department_name = question.seen
  AND discovered.signal = question.signal
  AND discovered.subject = question.subject
