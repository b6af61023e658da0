-- scope: department_year
-- reads: interpreted.project_evaluation, interpreted.deviation
-- id: R94
-- title: 有原因无措施
-- layer: cross_record
-- severity: info
-- version: 1
-- since: 2025
-- trial_until: 2025
-- message: 写了偏差原因而没有写改进措施
-- compares: 自评表所写原因与改进措施
SELECT
  p.fiscal_year,
  p.department_name,
  p.project_name,
  p.submission_id,
  p.locator,
  if(causes = 0, NULL, measures = 0) AS failed,
  concat(left(regexp_replace(p.deviation_text, '\\s', ''), 40),
    if(length(p.deviation_text) > 40, '…', '')) AS found,
  '写明改进措施' AS expected
FROM project_evaluation p
LEFT JOIN (
  SELECT
    record_id,
    count_if(kind = 'cause' AND code <> 'none_stated') AS causes,
    count_if(kind = 'measure' AND code <> 'none_stated') AS measures
  FROM deviation
  WHERE source = 'form'
  GROUP BY record_id
) d ON d.record_id = p.record_id
WHERE p.source = 'form'
