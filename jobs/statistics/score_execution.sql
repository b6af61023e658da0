-- 得分与执行率: how scores and execution rates go together: standing projects, and their annual budget, by score and by
-- band of execution rate (as in execution_band); a band of scores holds its lower bound and not its upper. Cells without
-- a project are left out. used: projects with score and rate; excluded: without, as either was not understood, or the
-- budget is zero; not_reported: the rest.
WITH project AS (
  SELECT
    fiscal_year, department_name, p.score_points AS points, p.execution_band AS band, p.annual_budget_yuan AS budget,
    p.score_points IS NOT NULL AND p.execution_band IS NOT NULL AS used,
    p.score_unusable OR p.rate_unusable AS unusable
  FROM department_state
  LATERAL VIEW inline(projects) p
),
cell AS (
  SELECT
    *,
    CASE
      WHEN NOT used THEN NULL
      WHEN points < 60 THEN 1
      WHEN points < 80 THEN 2
      WHEN points < 90 THEN 3
      WHEN points < 95 THEN 4
      WHEN points < 100 THEN 5
      ELSE 6
    END AS score_band
  FROM project
),
counted AS (
  SELECT
    fiscal_year, scope, scope_name, score_band, if(score_band IS NULL, NULL, band) AS band,
    count(*) AS projects, count_if(used) AS used, count_if(NOT used AND unusable) AS unusable,
    CAST(sum(budget) AS DECIMAL(22, 2)) AS budget
  FROM cell
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name, score_band, if(score_band IS NULL, NULL, band)
),
totalled AS (
  SELECT
    fiscal_year, scope, scope_name, score_band, band, used AS in_cell, budget,
    sum(projects) OVER whole AS projects, sum(used) OVER whole AS used, sum(unusable) OVER whole AS unusable
  FROM counted
  WINDOW whole AS (PARTITION BY fiscal_year, scope, scope_name)
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  score_band AS score_band_ordinal,
  element_at(array('60分以下', '60–80分', '80–90分', '90–95分', '95–100分', '100分'), score_band) AS score_band,
  band AS band_ordinal,
  element_at(
    array('60%以下', '60%–80%', '80%–90%', '90%–95%', '95%–100%', '100%', '超过100%'), band) AS band,
  in_cell AS project_count,
  CAST(100.00 * in_cell / used AS DECIMAL(9, 4)) AS share_pct,
  budget AS budget_yuan,
  used,
  unusable AS excluded,
  projects - used - unusable AS not_reported
FROM totalled
WHERE score_band IS NOT NULL
