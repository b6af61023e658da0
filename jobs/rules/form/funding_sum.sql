-- id: K07
-- severity: answer
-- version: 1
-- message: 年度资金总额不等于各项资金之和
-- reads: interpreted.project_evaluation, interpreted.funding
-- One row per form with a total row and at least one source row: the total of the annual budget is the sum of its
-- sources, within 50 yuan (half of the last digit of 0.01 万元). Where the fiscal money stands in a row of its own, the
-- levels of government (中央、省、市、县补助) printed below it are parts of it and not added again.
SELECT
  p.fiscal_year,
  p.department_name,
  p.project_name,
  p.submission_id,
  p.locator,
  ABS(f.total_yuan - f.sources_yuan) > 50 AS failed,
  CONCAT(CAST(f.total_yuan AS STRING), '元') AS found,
  CONCAT(CAST(f.sources_yuan AS STRING), '元') AS expected
FROM project_evaluation p
JOIN (
  SELECT
    record_id,
    SUM(CASE WHEN fund_source = 'total' THEN annual_budget_yuan END) AS total_yuan,
    COALESCE(
      SUM(CASE WHEN fund_source NOT IN ('total', 'superior', 'central', 'province', 'city', 'county', 'direct')
        THEN annual_budget_yuan END),
      0)
      + CASE WHEN MAX(fund_source = 'fiscal') THEN 0
        ELSE COALESCE(
          SUM(CASE WHEN fund_source IN ('superior', 'central', 'province', 'city', 'county', 'direct')
            THEN annual_budget_yuan END),
          0) END AS sources_yuan,
    COUNT(CASE WHEN fund_source <> 'total' THEN annual_budget_yuan END) AS source_count
  FROM funding
  GROUP BY record_id
) f ON f.record_id = p.record_id
WHERE f.total_yuan IS NOT NULL AND f.source_count > 0
