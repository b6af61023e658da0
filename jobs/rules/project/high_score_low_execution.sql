-- id: K16
-- severity: answer
-- version: 1
-- message: 执行率低于80%而自评总分在90分以上
-- reads: interpreted.project_evaluation
-- One row per project with score and rate: a total of 90 or more with less than 80 % executed is to be explained.
SELECT
  fiscal_year,
  department_name,
  project_name,
  submission_id,
  locator,
  score_points >= 90 AND execution_rate_pct < 80 AS failed,
  CONCAT('执行率', CAST(CAST(execution_rate_pct AS DECIMAL(9, 2)) AS STRING), '%，自评',
    CAST(CAST(score_points AS DECIMAL(8, 2)) AS STRING), '分') AS found,
  '说明高分依据' AS expected
FROM project_evaluation
WHERE score_points IS NOT NULL AND execution_rate_pct IS NOT NULL
