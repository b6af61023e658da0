-- A project's form or row of a list against its line in the department's narrative. Names meet without spaces and
-- punctuation; where one only contains the other, nothing is said of a missing one.
-- scope: department_year
-- reads: interpreted.project_evaluation, interpreted.reported_project
-- layer: cross_document
-- version: 1
-- id: R85
-- title: 表与报告得分
-- severity: answer
-- since: 2015
-- message: 总报告中该项目的得分与自评表不同
-- compares: 自评表或汇总表的总分与总报告该项目一行的得分
-- id: R86
-- title: 表与报告等级
-- severity: answer
-- since: 2015
-- message: 总报告中该项目的等级与自评表得分对应的等级不同
-- compares: 自评表得分所在分数段与总报告该项目一行的等级
-- id: R87
-- title: 报告有而表无
-- severity: answer
-- since: 2025
-- message: 总报告列了该项目而没有自评表
-- compares: 总报告逐项所列与自评表、汇总表的项目名称
-- id: R88
-- title: 表有而报告无
-- severity: info
-- since: 2025
-- message: 有自评表而总报告没有列该项目
-- compares: 自评表、汇总表与总报告逐项所列的项目名称；总报告列出一半以上项目时才比较
-- id: R89
-- title: 报告缺项目得分
-- severity: answer
-- since: 2025
-- message: 总报告中该项目没有得分，而其他项目有
-- compares: 总报告该项目一行与其他各行
WITH form AS (
  SELECT
    fiscal_year, department_name, project_name,
    regexp_replace(project_name, '[\\s\\p{P}\\p{S}]', '') AS key,
    score_points, grade, submission_id, locator
  FROM project_evaluation
  WHERE source <> 'narrative' AND fiscal_year IS NOT NULL AND department_name IS NOT NULL
    AND project_name IS NOT NULL
),
line AS (
  SELECT
    fiscal_year, department_name, project_name,
    regexp_replace(project_name, '[\\s\\p{P}\\p{S}]', '') AS key,
    score_points, grade, submission_id, locator,
    2 * count(score_points) OVER (PARTITION BY record_id)
      > count(*) OVER (PARTITION BY record_id) AS others_scored,
    get(filter(flags, f -> f.field = 'score_points'), 0).verbatim AS unread
  FROM reported_project
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL AND project_name IS NOT NULL
),
met AS (
  SELECT
    coalesce(form.fiscal_year, line.fiscal_year) AS fiscal_year,
    coalesce(form.department_name, line.department_name) AS department_name,
    form.key AS form_key, form.project_name AS form_name, form.score_points AS form_score,
    form.grade AS form_grade,
    struct(form.submission_id, form.locator) AS form_place,
    line.key AS line_key, line.project_name AS line_name, line.score_points AS line_score,
    line.grade AS line_grade, others_scored, unread,
    struct(line.submission_id, line.locator) AS line_place
  FROM form
  FULL JOIN line
    ON line.fiscal_year = form.fiscal_year AND line.department_name = form.department_name
      AND line.key = form.key
),
counted AS (
  SELECT
    *,
    collect_set(form_key) OVER (PARTITION BY fiscal_year, department_name) AS form_keys,
    collect_set(line_key) OVER (PARTITION BY fiscal_year, department_name) AS line_keys
  FROM met
)
SELECT
  v.rule_id, fiscal_year, department_name, v.project_name,
  v.place.submission_id, v.place.locator, v.failed, v.found, v.expected
FROM counted
LATERAL VIEW stack(5,
  'R85', line_name, line_place, form_score <> line_score,
  concat('报告', CAST(line_score AS DECIMAL(8, 2)), '分'),
  concat('自评表', CAST(form_score AS DECIMAL(8, 2)), '分'),
  'R86', line_name, line_place, form_grade <> line_grade,
  concat('报告', line_grade), concat('自评表', form_grade),
  'R87', line_name, line_place,
  CASE
    WHEN size(form_keys) = 0 OR line_key IS NULL THEN NULL
    WHEN form_key IS NOT NULL THEN false
    WHEN NOT exists(form_keys, k -> contains(k, line_key) OR contains(line_key, k)) THEN true
  END,
  '没有自评表', '每个项目一份自评表',
  'R88', form_name, form_place,
  CASE
    WHEN 2 * size(line_keys) <= size(form_keys) OR form_key IS NULL THEN NULL
    WHEN line_key IS NOT NULL THEN false
    WHEN NOT exists(line_keys, k -> contains(k, form_key) OR contains(form_key, k)) THEN true
  END,
  '总报告没有列', '总报告逐项列出',
  'R89', line_name, line_place,
  if(line_key IS NULL OR NOT others_scored, NULL, line_score IS NULL),
  concat('得分', coalesce(unread, '空白')), '写明得分') v
  AS rule_id, project_name, place, failed, found, expected
WHERE v.project_name IS NOT NULL
