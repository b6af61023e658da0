-- A project is that of the year before when its key is, else when its bare name is the only such one of those left, in
-- either year. The panel is joined from the two years, pair by pair.
WITH succession AS (
  SELECT former.name AS former, former.to_year AS last_year, any_value(later.name) AS name
  FROM register AS former
  JOIN register AS later
    ON former.to_year + 1 BETWEEN later.from_year AND later.to_year
    AND (later.code = former.code
      OR list_contains(later.aliases, former.name)
        AND NOT EXISTS (
          FROM register AS renamed
          WHERE renamed.code = former.code
            AND former.to_year + 1 BETWEEN renamed.from_year AND renamed.to_year))
  WHERE NOT EXISTS (
    FROM register AS same
    WHERE same.name = former.name AND former.to_year + 1 BETWEEN same.from_year AND same.to_year)
  GROUP BY ALL
  HAVING count(*) = 1
),
bare AS (
  SELECT
    *,
    CASE WHEN project_name IS NOT NULL THEN project_key END AS key,
    nullif(regexp_replace(project_name, '20\d\d年度?|[\s\p{P}\p{S}]', '', 'g'), '') AS name,
    CASE WHEN rate IS NOT NULL THEN budget END AS rated_budget,
    CASE WHEN rate IS NOT NULL THEN executed END AS rated_executed
  FROM project
),
-- The year before, under the names that departments have in the year itself.
before AS (
  SELECT bare.* REPLACE (coalesce(succession.name, department_name) AS department_name)
  FROM bare
  LEFT JOIN succession ON former = department_name AND last_year = fiscal_year
),
same_key AS (
  SELECT now.fiscal_year, department_name, key
  FROM bare AS now
  JOIN before AS past USING (department_name, key)
  WHERE past.fiscal_year = now.fiscal_year - 1
  GROUP BY ALL
  HAVING count(*) = 1
),
-- Those of a year that have no partner by key, seen from the year after and from the year before.
left_now AS (
  SELECT * FROM bare WHERE (fiscal_year, department_name, key) NOT IN (FROM same_key) OR key IS NULL
),
left_past AS (
  SELECT *
  FROM before
  WHERE (fiscal_year + 1, department_name, key) NOT IN (FROM same_key) OR key IS NULL
),
only_now AS (
  SELECT * FROM left_now
  QUALIFY count(*) OVER (PARTITION BY fiscal_year, department_name, name) = 1 AND name IS NOT NULL
),
only_past AS (
  SELECT * FROM left_past
  QUALIFY count(*) OVER (PARTITION BY fiscal_year, department_name, name) = 1 AND name IS NOT NULL
),
panel AS (
  SELECT
    now.fiscal_year, department_name, now.points, past.points AS past_points, now.rated_budget, now.rated_executed,
    past.rated_budget AS past_budget, past.rated_executed AS past_executed
  FROM bare AS now
  JOIN same_key USING (fiscal_year, department_name, key)
  JOIN before AS past USING (department_name, key)
  WHERE past.fiscal_year = now.fiscal_year - 1
  UNION ALL
  SELECT
    now.fiscal_year, department_name, now.points, past.points, now.rated_budget, now.rated_executed,
    past.rated_budget, past.rated_executed
  FROM only_now AS now
  JOIN only_past AS past USING (department_name, name)
  WHERE past.fiscal_year = now.fiscal_year - 1
),
seen_panel AS (
  SELECT 'district' AS scope, '全区' AS seen, * FROM panel
  UNION ALL
  SELECT 'department', department_name, * FROM panel
),
matched AS (
  SELECT
    fiscal_year, scope, seen,
    count(*) AS pairs,
    count(*) FILTER (points IS NOT NULL AND past_points IS NOT NULL) AS scored,
    sum(points) FILTER (past_points IS NOT NULL) AS points,
    sum(past_points) FILTER (points IS NOT NULL) AS past_points,
    count(*) FILTER (rated_budget IS NOT NULL AND past_budget IS NOT NULL) AS rated,
    sum(rated_budget) FILTER (past_budget IS NOT NULL) AS budget,
    sum(rated_executed) FILTER (past_budget IS NOT NULL) AS executed,
    sum(past_budget) FILTER (rated_budget IS NOT NULL) AS past_budget,
    sum(past_executed) FILTER (rated_budget IS NOT NULL) AS past_executed
  FROM seen_panel
  GROUP BY ALL
),
told AS (
  SELECT true AS as_now, * FROM bare
  UNION ALL
  SELECT false, * FROM before
),
seen_told AS (
  SELECT 'district' AS scope, '全区' AS seen, * FROM told
  UNION ALL
  SELECT 'department', department_name, * FROM told
),
year AS (
  SELECT
    as_now, fiscal_year, scope, seen,
    count(*) AS projects, count(points) AS scored, count(*) FILTER (score_barred) AS barred,
    quotient(sum(points), count(points)) AS mean,
    sum(budget) FILTER (rate IS NOT NULL) AS budget,
    sum(executed) FILTER (rate IS NOT NULL) AS executed,
    quotient(
      (sum(executed) FILTER (rate IS NOT NULL)) * 1000000, sum(budget) FILTER (rate IS NOT NULL)) AS rate
  FROM seen_told
  GROUP BY ALL
),
beside AS (
  SELECT
    now.*,
    past.projects AS past_projects, past.mean AS past_mean, past.budget AS past_budget,
    past.executed AS past_executed, past.rate AS past_rate,
    coalesce(matched.pairs, 0) AS pairs, coalesce(matched.scored, 0) AS panel_scored,
    coalesce(matched.rated, 0) AS panel_rated,
    quotient(matched.points, matched.scored) AS panel_mean,
    quotient(matched.past_points, matched.scored) AS panel_past_mean,
    quotient(matched.executed * 1000000, matched.budget) AS panel_rate,
    quotient(matched.past_executed * 1000000, matched.past_budget) AS panel_past_rate
  FROM year AS now
  LEFT JOIN year AS past
    ON past.fiscal_year = now.fiscal_year - 1 AND past.scope = now.scope AND past.seen = now.seen AND NOT past.as_now
  LEFT JOIN matched
    ON matched.fiscal_year = now.fiscal_year AND matched.scope = now.scope AND matched.seen = now.seen
  WHERE now.as_now
)
SELECT
  fiscal_year,
  scope,
  seen AS department_name,
  CASE
    WHEN past_projects IS NULL THEN '上年没有项目'
    WHEN pairs = 0 THEN '没有两年都有的项目'
    WHEN panel_scored = 0 THEN '两年都有的项目没有可比的得分'
    ELSE '可比'
  END AS comparability,
  projects AS project_count,
  past_projects AS previous_project_count,
  projects - past_projects AS project_change_count,
  four_decimals(mean) AS mean_points,
  four_decimals(past_mean) AS previous_mean_points,
  four_decimals(mean - past_mean) AS mean_change_points,
  CASE WHEN past_projects > 0 THEN pairs END AS matched_count,
  CASE WHEN past_projects > 0 THEN percent(pairs, projects) END AS matched_share_pct,
  CASE WHEN past_projects > 0 THEN panel_scored END AS matched_scored_count,
  four_decimals(panel_mean) AS matched_mean_points,
  four_decimals(panel_past_mean) AS matched_previous_mean_points,
  four_decimals(panel_mean - panel_past_mean) AS within_change_points,
  four_decimals(mean - panel_mean) AS entered_change_points,
  four_decimals(panel_past_mean - past_mean) AS left_change_points,
  yuan(fitting(budget, 18)) AS annual_budget_yuan,
  yuan(fitting(past_budget, 18)) AS previous_annual_budget_yuan,
  yuan(budget - past_budget) AS budget_change_yuan,
  yuan(fitting(executed, 18)) AS executed_yuan,
  yuan(fitting(past_executed, 18)) AS previous_executed_yuan,
  yuan(executed - past_executed) AS executed_change_yuan,
  four_decimals(rate) AS rate_of_sums_pct,
  four_decimals(past_rate) AS previous_rate_of_sums_pct,
  four_decimals(rate - past_rate) AS rate_change_pct,
  CASE WHEN past_projects > 0 THEN panel_rated END AS matched_rated_count,
  four_decimals(panel_rate) AS matched_rate_of_sums_pct,
  four_decimals(panel_past_rate) AS matched_previous_rate_of_sums_pct,
  four_decimals(panel_rate - panel_past_rate) AS matched_rate_change_pct,
  scored AS used,
  barred AS excluded,
  projects - scored - barred AS not_reported
FROM beside
