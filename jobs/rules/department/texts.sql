-- The same words for different projects of a department. Long texts are alike when they begin alike, short ones when
-- they are equal; spaces and punctuation do not count. Nothing is said of texts too short to be anyone's own.
-- scope: department_year
-- reads: interpreted.project_evaluation, interpreted.reported_project
-- layer: cross_document
-- tolerance: same_beginning_characters, same_text_characters
-- version: 1
-- since: 2015
-- id: K27
-- title: 完成情况雷同
-- severity: answer
-- message: 不同项目的实际完成情况文字相同
-- compares: 同一部门各自评表的实际完成情况，全文或开头{same_beginning_characters}字相同
-- id: K27b
-- title: 偏差原因雷同
-- severity: info
-- message: 不同项目的偏差原因文字相同
-- compares: 同一部门各自评表的偏差原因，全文或开头{same_beginning_characters}字相同
-- id: K27c
-- title: 报告说明雷同
-- severity: info
-- message: 总报告中不同项目的说明文字相同
-- compares: 同一部门总报告各项目的说明，全文或开头{same_beginning_characters}字相同
WITH text AS (
  SELECT rule_id, fiscal_year, department_name, project_name, submission_id, locator, t.text
  FROM project_evaluation
  LATERAL VIEW stack(2, 'K27', achievement_text, 'K27b', deviation_text) t AS rule_id, text
  WHERE source = 'form'
  UNION ALL
  SELECT
    'K27c', fiscal_year, department_name, project_name, submission_id, locator, narrative_text
  FROM reported_project
),
plain AS (
  SELECT *, regexp_replace(text, '[\\s\\p{P}]', '') AS words
  FROM text
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL AND project_name IS NOT NULL
),
alike AS (
  SELECT
    *,
    collect_set(project_name) OVER (
      PARTITION BY rule_id, fiscal_year, department_name, left(words, :same_beginning_characters)
    ) AS projects
  FROM plain
),
judged AS (
  SELECT *, array_sort(filter(projects, p -> p <> alike.project_name)) AS others
  FROM alike
)
SELECT
  rule_id, fiscal_year, department_name, project_name, submission_id, locator,
  if(coalesce(length(words), 0) < :same_text_characters, NULL, size(others) > 0) AS failed,
  concat(
    '与“', array_join(slice(others, 1, 3), '”“'), '”', if(size(others) > 3, '等', ''), '相同：',
    left(regexp_replace(text, '\\s', ''), 30), if(length(text) > 30, '…', '')) AS found,
  '各写各的实际情况' AS expected
FROM judged
