-- A department's narrative against all its forms, lists and stated causes.
-- scope: department_year
-- reads: interpreted.project_evaluation, interpreted.department_report, interpreted.deviation
-- layer: cross_document
-- version: 1
-- id: K18
-- title: 零问题与低执行
-- severity: answer
-- since: 2015
-- tolerance: reason_needed_below_pct
-- message: 总报告称发现问题0个，而有执行率低的项目
-- compares: 发现问题数与执行率低于{reason_needed_below_pct}%的项目数
-- id: K30
-- title: 未写偏差原因
-- severity: answer
-- since: 2015
-- tolerance: reason_needed_below_pct
-- message: 有执行率低的项目而总报告没有写偏差原因
-- compares: 执行率低于{reason_needed_below_pct}%的项目数与总报告所写原因
-- id: R90
-- title: 执行总额
-- severity: answer
-- since: 2015
-- tolerance: report_total_yuan
-- message: 总报告的执行总额与各表合计不符
-- compares: 执行总额与自评表、汇总表全年执行数合计；份数与报告所称相同、各表都填时才比较
-- id: R91
-- title: 总执行率
-- severity: answer
-- since: 2015
-- tolerance: report_rate_pct
-- message: 总报告的执行率与各表合计不符
-- compares: 执行率与各表执行数合计÷预算数合计，按所写的小数位；按年初数、到位数计算的不比较
-- id: R92
-- title: 缺总报告
-- severity: info
-- since: 2025
-- message: 有自评表而没有读到部门总报告
-- compares: 自评表、汇总表与总报告是否都有
-- id: R93
-- title: 有问题无原因
-- severity: answer
-- since: 2025
-- message: 总报告称发现了问题而没有写是什么问题、为什么
-- compares: 发现问题数与总报告所写原因
WITH project AS (
  SELECT
    fiscal_year, department_name,
    count_if(source <> 'narrative') AS forms,
    count_if(execution_rate_pct < :reason_needed_below_pct) AS slow,
    if(count_if(source <> 'narrative' AND (executed_yuan IS NULL OR annual_budget_yuan IS NULL)) = 0,
      sum(executed_yuan) FILTER (WHERE source <> 'narrative'), NULL) AS executed,
    sum(annual_budget_yuan) FILTER (WHERE source <> 'narrative') AS budget,
    min_by(struct(submission_id, locator), struct(source, locator)) AS place
  FROM project_evaluation
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
  GROUP BY fiscal_year, department_name
),
report AS (
  SELECT fiscal_year, department_name, min_by(struct(*), struct(locator, record_id)) AS r
  FROM department_report
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
  GROUP BY fiscal_year, department_name
),
cause AS (
  SELECT fiscal_year, department_name, count(*) AS causes
  FROM deviation
  WHERE kind = 'cause' AND code <> 'none_stated' AND source = 'narrative'
  GROUP BY fiscal_year, department_name
),
met AS (
  SELECT
    coalesce(project.fiscal_year, report.fiscal_year) AS fiscal_year,
    coalesce(project.department_name, report.department_name) AS department_name,
    r, place, coalesce(forms, 0) AS forms, coalesce(slow, 0) AS slow,
    coalesce(causes, 0) AS causes,
    if(forms = coalesce(r.project_count, r.evaluated_count, forms), executed, NULL) AS executed,
    if(forms = coalesce(r.project_count, r.evaluated_count, forms), budget, NULL) AS budget
  FROM project
  FULL JOIN report
    ON report.fiscal_year = project.fiscal_year
      AND report.department_name = project.department_name
  LEFT JOIN cause
    ON cause.fiscal_year = coalesce(project.fiscal_year, report.fiscal_year)
      AND cause.department_name = coalesce(project.department_name, report.department_name)
),
-- The rate is compared with the decimals it is claimed with.
rated AS (
  SELECT
    *,
    if(r.execution_rate_basis RLIKE '年初|到位|下达|拨付', NULL, r.execution_rate_pct) AS claimed,
    CAST(100 * executed / nullif(budget, 0) AS DECIMAL(28, 10)) AS rate
  FROM met
),
rounded AS (
  SELECT
    *,
    CASE
      WHEN claimed % 1 = 0 THEN round(rate, 0)
      WHEN claimed % 0.1 = 0 THEN round(rate, 1)
      ELSE round(rate, 2)
    END AS again
  FROM rated
)
SELECT
  v.rule_id, fiscal_year, department_name, CAST(NULL AS STRING) AS project_name,
  coalesce(r.submission_id, place.submission_id) AS submission_id,
  coalesce(r.locator, place.locator) AS locator,
  v.failed, v.found, v.expected
FROM rounded
LATERAL VIEW stack(6,
  'K18', if(r.problem_count IS NULL, NULL, r.problem_count = 0 AND slow > 0),
  concat('发现问题0个，执行率低于', :reason_needed_below_pct, '%的项目', slow, '个'), '写明问题和整改',
  'K30', if(r IS NULL, NULL, slow > 0 AND causes = 0),
  concat('没有读到原因，执行率低于', :reason_needed_below_pct, '%的项目', slow, '个'),
  '写明偏差原因和改进措施',
  'R90', abs(r.executed_total_yuan - executed) >= :report_total_yuan,
  concat('报告称', r.executed_total_yuan, '元'), concat('各表合计', executed, '元'),
  'R91', abs(claimed - again) > :report_rate_pct,
  concat('报告称', CAST(claimed AS DECIMAL(9, 2)), '%'),
  concat('各表合计', CAST(rate AS DECIMAL(9, 2)), '%'),
  'R92', if(forms = 0, NULL, r IS NULL),
  concat('自评表、汇总表所列项目', forms, '个，没有总报告'), '报送总报告',
  'R93', if(coalesce(r.problem_count, 0) = 0, NULL, causes = 0),
  concat('发现问题', r.problem_count, '个，没有读到原因'), '写明问题、原因和改进措施') v
  AS rule_id, failed, found, expected
