-- 与上年比较: how a department, and the district, stands beside itself of the fiscal year before. The panel are the
-- projects of a department that stand in both years: those of one key (code, else name); of the rest, those whose name
-- without year and punctuation is the only such in either year, as codes may change with the year.
-- A department that was renamed or merged goes on as the one that follows it in the register (ReferenceViews), which has
-- all those before it as its year before. Of projects that share a key there, none is the same as any.
-- Every change is the difference of the two figures beside it. That of the mean score parts, to the last digit shown,
-- into three (Melitz and Polanec 2015, without weights), P0 and P1 being the means of the panel then and now:
--   mean − mean before = (P1 − P0)  within the panel  +  (mean − P1)  by those that came  +  (P0 − mean before)  by those
-- that left. With a score in one of the years only, a project of the panel counts as come, or as left.
-- Amounts as in execution_summary: of the projects that have a rate. What the year before lacks is absent, never 0, and
-- `comparability` says why. used, excluded, not_reported: this year's scores, as in score_summary.
WITH project AS (
  SELECT
    fiscal_year, department_name, (SELECT successions FROM department_succession) AS successions,
    p.project_key, p.name_key, p.score_points, p.score_unusable,
    if(p.execution_band IS NULL, NULL, p.annual_budget_yuan) AS budget,
    if(p.execution_band IS NULL, NULL, p.executed_yuan) AS executed
  FROM department_state
  LATERAL VIEW inline(projects) p
),
-- A project stands in its own year, and in the next one as what was before.
beside AS (
  SELECT
    fiscal_year + ahead AS fiscal_year,
    if(ahead = 0,
      department_name,
      coalesce(
        get(filter(successions, s -> s.former = department_name AND s.last_year = fiscal_year), 0).name,
        department_name)) AS department_name,
    project_key, name_key, ahead = 0 AS now, ahead = 1 AS past,
    score_points, score_unusable, budget, executed
  FROM project
  LATERAL VIEW explode(array(0, 1)) years AS ahead
),
keyed AS (
  SELECT
    *,
    project_key IS NOT NULL AND count_if(now) OVER same = 1 AND count_if(past) OVER same = 1 AS by_key
  FROM beside
  WINDOW same AS (PARTITION BY fiscal_year, department_name, project_key)
),
named AS (
  SELECT
    *,
    name_key IS NOT NULL AND NOT by_key
      AND count_if(now AND NOT by_key) OVER same = 1 AND count_if(past AND NOT by_key) OVER same = 1 AS by_name
  FROM keyed
  WINDOW same AS (PARTITION BY fiscal_year, department_name, name_key)
),
-- One row per project of the panel, and one of all others.
identity AS (
  SELECT
    fiscal_year, department_name,
    count_if(now) AS projects, count_if(past) AS past_projects,
    count_if(now AND score_unusable) AS unusable,
    count(score_points) FILTER (WHERE now) AS scored, sum(score_points) FILTER (WHERE now) AS points,
    count(score_points) FILTER (WHERE past) AS past_scored, sum(score_points) FILTER (WHERE past) AS past_points,
    count(budget) FILTER (WHERE now) AS rated, count(budget) FILTER (WHERE past) AS past_rated,
    sum(budget) FILTER (WHERE now) AS budget, sum(executed) FILTER (WHERE now) AS executed,
    sum(budget) FILTER (WHERE past) AS past_budget, sum(executed) FILTER (WHERE past) AS past_executed,
    by_key OR by_name AS matched
  FROM named
  GROUP BY
    fiscal_year, department_name, by_key, by_name, if(by_key, project_key, if(by_name, name_key, NULL))
),
judged AS (
  SELECT
    *,
    matched AND scored > 0 AND past_scored > 0 AS both_scored,
    matched AND rated > 0 AND past_rated > 0 AS both_rated
  FROM identity
),
summed AS (
  SELECT
    fiscal_year, scope, scope_name,
    sum(projects) AS projects, nullif(sum(past_projects), 0) AS past_projects, sum(unusable) AS unusable,
    sum(scored) AS scored, CAST(sum(points) AS DECIMAL(14, 4)) AS points,
    sum(past_scored) AS past_scored, CAST(sum(past_points) AS DECIMAL(14, 4)) AS past_points,
    CAST(sum(budget) AS DECIMAL(22, 2)) AS budget, CAST(sum(executed) AS DECIMAL(22, 2)) AS executed,
    CAST(sum(past_budget) AS DECIMAL(22, 2)) AS past_budget,
    CAST(sum(past_executed) AS DECIMAL(22, 2)) AS past_executed,
    count_if(matched) AS matched, count_if(both_scored) AS panel_scored, count_if(both_rated) AS panel_rated,
    CAST(sum(points) FILTER (WHERE both_scored) AS DECIMAL(14, 4)) AS panel_points,
    CAST(sum(past_points) FILTER (WHERE both_scored) AS DECIMAL(14, 4)) AS panel_past_points,
    CAST(sum(budget) FILTER (WHERE both_rated) AS DECIMAL(22, 2)) AS panel_budget,
    CAST(sum(executed) FILTER (WHERE both_rated) AS DECIMAL(22, 2)) AS panel_executed,
    CAST(sum(past_budget) FILTER (WHERE both_rated) AS DECIMAL(22, 2)) AS panel_past_budget,
    CAST(sum(past_executed) FILTER (WHERE both_rated) AS DECIMAL(22, 2)) AS panel_past_executed
  FROM judged
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name
),
figured AS (
  SELECT
    *,
    CAST(points / CAST(nullif(scored, 0) AS DECIMAL(10, 0)) AS DECIMAL(8, 4)) AS mean,
    CAST(past_points / CAST(nullif(past_scored, 0) AS DECIMAL(10, 0)) AS DECIMAL(8, 4)) AS past_mean,
    CAST(panel_points / CAST(nullif(panel_scored, 0) AS DECIMAL(10, 0)) AS DECIMAL(8, 4)) AS panel_mean,
    CAST(panel_past_points / CAST(nullif(panel_scored, 0) AS DECIMAL(10, 0)) AS DECIMAL(8, 4)) AS panel_past_mean,
    CAST(100 * executed / nullif(budget, 0) AS DECIMAL(24, 4)) AS rate,
    CAST(100 * past_executed / nullif(past_budget, 0) AS DECIMAL(24, 4)) AS past_rate,
    CAST(100 * panel_executed / nullif(panel_budget, 0) AS DECIMAL(24, 4)) AS panel_rate,
    CAST(100 * panel_past_executed / nullif(panel_past_budget, 0) AS DECIMAL(24, 4)) AS panel_past_rate
  FROM summed
  WHERE projects > 0
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  CASE
    WHEN past_projects IS NULL THEN '上年没有项目'
    WHEN matched = 0 THEN '没有两年都有的项目'
    WHEN panel_scored = 0 THEN '两年都有的项目没有可比的得分'
    ELSE '可比'
  END AS comparability,
  projects AS project_count,
  past_projects AS previous_project_count,
  projects - past_projects AS project_change_count,
  mean AS mean_points,
  past_mean AS previous_mean_points,
  CAST(mean - past_mean AS DECIMAL(8, 4)) AS mean_change_points,
  if(past_projects IS NULL, NULL, matched) AS matched_count,
  if(past_projects IS NULL, NULL, CAST(100.00 * matched / projects AS DECIMAL(9, 4))) AS matched_share_pct,
  if(past_projects IS NULL, NULL, panel_scored) AS matched_scored_count,
  panel_mean AS matched_mean_points,
  panel_past_mean AS matched_previous_mean_points,
  CAST(panel_mean - panel_past_mean AS DECIMAL(8, 4)) AS within_change_points,
  CAST(mean - panel_mean AS DECIMAL(8, 4)) AS entered_change_points,
  CAST(panel_past_mean - past_mean AS DECIMAL(8, 4)) AS left_change_points,
  -- What is beyond its column is a misprint not yet corrected: absent, not a failed run.
  try_cast(budget AS DECIMAL(18, 2)) AS annual_budget_yuan,
  try_cast(past_budget AS DECIMAL(18, 2)) AS previous_annual_budget_yuan,
  try_cast(budget - past_budget AS DECIMAL(22, 2)) AS budget_change_yuan,
  try_cast(executed AS DECIMAL(18, 2)) AS executed_yuan,
  try_cast(past_executed AS DECIMAL(18, 2)) AS previous_executed_yuan,
  try_cast(executed - past_executed AS DECIMAL(22, 2)) AS executed_change_yuan,
  rate AS rate_of_sums_pct,
  past_rate AS previous_rate_of_sums_pct,
  try_cast(rate - past_rate AS DECIMAL(24, 4)) AS rate_change_pct,
  if(past_projects IS NULL, NULL, panel_rated) AS matched_rated_count,
  panel_rate AS matched_rate_of_sums_pct,
  panel_past_rate AS matched_previous_rate_of_sums_pct,
  try_cast(panel_rate - panel_past_rate AS DECIMAL(24, 4)) AS matched_rate_change_pct,
  scored AS used,
  unusable AS excluded,
  projects - scored - unusable AS not_reported
FROM figured
