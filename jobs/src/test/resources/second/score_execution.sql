WITH placed AS (
  SELECT
    fiscal_year, scope, seen, budget,
    CASE WHEN rate IS NOT NULL THEN
      CASE
        WHEN points < 600000 THEN 1
        WHEN points < 800000 THEN 2
        WHEN points < 900000 THEN 3
        WHEN points < 950000 THEN 4
        WHEN points < 1000000 THEN 5
        WHEN points IS NOT NULL THEN 6
      END
    END AS score_band,
    rate_band,
    (score_barred OR rate_barred) AND (points IS NULL OR rate IS NULL) AS barred
  FROM seen_project
),
whole AS (
  SELECT
    fiscal_year, scope, seen,
    count(score_band) AS used, count(*) FILTER (barred) AS barred, count(*) AS projects
  FROM placed
  GROUP BY ALL
),
cell AS (
  SELECT fiscal_year, scope, seen, score_band, rate_band, count(*) AS projects, sum(budget) AS budget
  FROM placed
  WHERE score_band IS NOT NULL
  GROUP BY ALL
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  score_band AS score_band_ordinal,
  CASE score_band
    WHEN 1 THEN '60分以下' WHEN 2 THEN '60–80分' WHEN 3 THEN '80–90分' WHEN 4 THEN '90–95分' WHEN 5 THEN '95–100分'
    ELSE '100分'
  END AS score_band,
  rate_band AS band_ordinal,
  label AS band,
  cell.projects AS project_count,
  percent(cell.projects, used) AS share_pct,
  yuan(budget) AS budget_yuan,
  used,
  barred AS excluded,
  whole.projects - used - barred AS not_reported
FROM cell
JOIN whole USING (fiscal_year, scope, seen)
JOIN rate_band ON ordinal = rate_band
