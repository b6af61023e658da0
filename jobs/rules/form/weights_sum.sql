-- id: K04
-- severity: answer
-- version: 1
-- message: 各指标分值与执行率分值之和不等于100
-- reads: interpreted.project_evaluation, interpreted.indicator
-- One row per form whose indicators all carry a weight: Σ weights plus the weight of the execution rate is 100.
SELECT
  p.fiscal_year,
  p.department_name,
  p.project_name,
  p.submission_id,
  p.locator,
  i.weight_points + COALESCE(p.execution_weight_points, 0) <> 100 AS failed,
  CONCAT(FORMAT_NUMBER(i.weight_points + COALESCE(p.execution_weight_points, 0), '0.####'), '分') AS found,
  '100分' AS expected
FROM project_evaluation p
JOIN (
  SELECT record_id, SUM(weight_points) AS weight_points
  FROM indicator
  GROUP BY record_id
  HAVING COUNT(*) = COUNT(weight_points)
) i ON i.record_id = p.record_id
-- A weight that is printed but cannot be read is flagged on its own and proves nothing here.
WHERE NOT EXISTS(p.flags, flag -> flag.field = 'execution_weight_points')
