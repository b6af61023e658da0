-- What all recomputations share. DuckDB divides decimals into binary floating point, and raises to powers there, so all
-- is counted in whole numbers (fen, ten-thousandths of a point) and divided by quotient(), exactly.

CREATE MACRO fen(yuan) AS CAST(CAST(yuan AS DECIMAL(38, 2)) * 100 AS HUGEINT);

CREATE MACRO ten_thousandths(number) AS CAST(CAST(number AS DECIMAL(38, 4)) * 10000 AS HUGEINT);

-- The nearest whole number, halves away from zero; nothing over 0.
CREATE MACRO quotient(part, whole) AS
  CASE
    WHEN whole <> 0 THEN
      sign(part) * sign(whole)
        * ((2 * abs(CAST(part AS HUGEINT)) + abs(CAST(whole AS HUGEINT))) // (2 * abs(CAST(whole AS HUGEINT))))
  END;

CREATE MACRO yuan(fen) AS CAST(fen AS DECIMAL(30, 0)) * CAST('0.01' AS DECIMAL(2, 2));

CREATE MACRO four_decimals(ten_thousandths) AS
  CAST(ten_thousandths AS DECIMAL(30, 0)) * CAST('0.0001' AS DECIMAL(4, 4));

-- Percent with four decimals.
CREATE MACRO percent(part, whole) AS four_decimals(quotient(CAST(part AS HUGEINT) * 1000000, whole));

-- A mean of ten-thousandths with four decimals.
CREATE MACRO mean(total, size) AS four_decimals(quotient(total, size));

-- What a column of so many digits cannot hold is left out of it.
CREATE MACRO fitting(whole_number, digits) AS
  CASE WHEN abs(whole_number) < CAST(rpad('1', digits + 1, '0') AS HUGEINT) THEN whole_number END;

-- Whether what stands in one of the fields was not understood.
CREATE MACRO barred(flags, fields) AS
  coalesce(
    len(list_filter(flags, lambda flag:
      list_contains(fields, flag.field) AND list_contains(getvariable('error_flags'), flag.code))) > 0,
    false);

-- The grade a score, as a fraction of ten-thousandths, earns in a year; none where no regime is in force, and none of
-- no score.
CREATE MACRO grade_of(the_year, part, whole) AS (
  SELECT arg_min(band.grade, band.ordinal)
  FROM grade_band AS band
  WHERE band.fiscal_year = the_year
    AND part IS NOT NULL
    AND (part >= band.lower_ten_thousandths * whole OR band.ordinal = band.bands));

-- The standing projects of a known department and year, in whole numbers.
CREATE TABLE project AS
WITH understood AS (
  SELECT
    *,
    barred(flags, ['score_points']) AS score_barred,
    barred(flags, ['score_points', 'grade']) AS grade_barred,
    barred(flags, ['annual_budget_yuan']) AS budget_barred,
    barred(flags, ['annual_budget_yuan', 'executed_yuan']) OR coalesce(annual_budget_yuan = 0, false) AS rate_barred
  FROM interpreted.project_evaluation
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL
),
counted AS (
  SELECT
    fiscal_year, department_name, project_key, project_name, record_id, locator, source, score_barred, grade_barred,
    budget_barred, rate_barred,
    CASE WHEN NOT score_barred THEN ten_thousandths(score_points) END AS points,
    fen(initial_budget_yuan) AS initial,
    fen(annual_budget_yuan) AS budget,
    fen(executed_yuan) AS executed
  FROM understood
)
SELECT
  *,
  CASE
    WHEN NOT grade_barred AND points IS NOT NULL THEN grade_of(fiscal_year, points, 1)
  END AS grade,
  -- The project's own rate in percent, with sixteen decimals.
  CASE
    WHEN NOT rate_barred THEN quotient(executed * CAST('1000000000000000000' AS HUGEINT), budget)
  END AS rate
FROM counted;

-- Where its rate lies; a band holds its lower bound.
ALTER TABLE project ADD COLUMN rate_band INTEGER;

-- Percent as rates are kept.
CREATE MACRO percents(number) AS CAST(number AS HUGEINT) * CAST('10000000000000000' AS HUGEINT);

UPDATE project SET rate_band =
  CASE
    WHEN rate < percents(60) THEN 1
    WHEN rate < percents(80) THEN 2
    WHEN rate < percents(90) THEN 3
    WHEN rate < percents(95) THEN 4
    WHEN rate < percents(100) THEN 5
    WHEN rate = percents(100) THEN 6
    WHEN rate IS NOT NULL THEN 7
  END;

CREATE TABLE rate_band (ordinal INTEGER, label VARCHAR);

INSERT INTO rate_band VALUES
  (1, '60%以下'), (2, '60%–80%'), (3, '80%–90%'), (4, '90%–95%'), (5, '95%–100%'), (6, '100%'), (7, '超过100%');

-- Every project under the district and under its department.
CREATE VIEW seen_project AS
SELECT 'district' AS scope, '全区' AS seen, * FROM project
UNION ALL
SELECT 'department', department_name, * FROM project;

-- Causes, or measures, of a district and its departments; statements that there is nothing to say are none. code_name
-- holds the codes of schemas/codes with their kind, name and group.
CREATE MACRO statements_of(wanted) AS TABLE
WITH stated AS (
  SELECT fiscal_year, department_name, project_name, deviation.code, coalesce(code_name.name, '其他') AS name
  FROM interpreted.deviation AS deviation
  LEFT JOIN code_name ON code_name.kind = deviation.kind AND code_name.code = deviation.code
  WHERE deviation.kind = wanted
    AND fiscal_year IS NOT NULL
    AND department_name IS NOT NULL
    AND coalesce(code_name.group_name, '') <> '空'
),
-- Which standing project states which code, each once.
said AS (
  SELECT DISTINCT fiscal_year, department_name, record_id, locator, project_key, budget, stated.code
  FROM project
  JOIN stated USING (fiscal_year, department_name, project_name)
),
speaking AS (
  SELECT fiscal_year, department_name, record_id, locator, project_key, bool_or(code <> 'other') AS coded
  FROM said
  GROUP BY ALL
),
mentions AS (
  SELECT fiscal_year, department_name, code, name, count(*) AS times FROM stated GROUP BY ALL
),
money AS (
  SELECT fiscal_year, department_name, code, count(*) AS projects, sum(budget) AS budget FROM said GROUP BY ALL
),
seen_code AS (
  SELECT
    fiscal_year, scope, seen, code, name,
    sum(times) AS times, sum(coalesce(projects, 0)) AS projects, sum(budget) AS budget
  FROM mentions
  LEFT JOIN money USING (fiscal_year, department_name, code)
  CROSS JOIN LATERAL (
    SELECT 'district' AS scope, '全区' AS seen UNION ALL SELECT 'department', department_name) AS place
  GROUP BY ALL
),
whole AS (
  SELECT
    project.fiscal_year, scope, seen,
    count(*) AS projects,
    count(*) FILTER (coded) AS coded,
    count(*) FILTER (NOT coded) AS uncoded
  FROM seen_project AS project
  LEFT JOIN speaking USING (fiscal_year, department_name, record_id, locator, project_key)
  GROUP BY ALL
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  code,
  name AS code_name,
  seen_code.projects AS project_count,
  times AS mention_count,
  yuan(budget) AS budget_yuan,
  coalesce(coded, 0) AS used,
  coalesce(uncoded, 0) AS excluded,
  coalesce(whole.projects - coded - uncoded, 0) AS not_reported
FROM seen_code
LEFT JOIN whole USING (fiscal_year, scope, seen);

-- What each department handed in for a year.
CREATE VIEW handed_in AS
SELECT
  fiscal_year, department_name,
  sum(projects) AS projects, sum(forms) AS forms, sum(lists) AS lists, sum(narratives) AS narratives,
  sum(reports) AS reports, sum(used) AS used, sum(published) AS published, max(coverage) AS coverage
FROM (
  SELECT
    fiscal_year, department_name,
    1 AS projects, (source = 'form') :: INTEGER AS forms, (source = 'list') :: INTEGER AS lists,
    (source = 'narrative') :: INTEGER AS narratives, 0 AS reports, 0 AS used, 0 AS published, NULL AS coverage
  FROM project
  UNION ALL
  SELECT
    fiscal_year, department_name, 0, 0, 0, 0, 1, (application_text IS NOT NULL) :: INTEGER,
    (publication_text IS NOT NULL) :: INTEGER, coverage_pct
  FROM interpreted.department_report
  WHERE fiscal_year IS NOT NULL AND department_name IS NOT NULL)
GROUP BY fiscal_year, department_name;

-- A number of ten-thousandths as a person writes it: 28, 24528129.00, 95.17, 100.
CREATE MACRO written(style, ten_thousandths) AS
  CASE style
    WHEN 'count' THEN CAST(ten_thousandths // 10000 AS VARCHAR)
    WHEN 'money' THEN CAST(yuan(ten_thousandths // 100) AS VARCHAR)
    ELSE rtrim(rtrim(CAST(four_decimals(ten_thousandths) AS VARCHAR), '0'), '.')
  END;
