-- 总报告核对: what a department's narrative claims against what its own project lines and its forms
-- and lists give. A claim is compared at its own precision (half up): scores and rates at the
-- decimals claimed, money in whole hundreds of yuan (two decimals of 万元) at hundreds. Any value
-- that differs makes 不符; a mean that only agrees when weighted by budget is 相符 and says so; with
-- nothing to compare it is 无法核对. Lines of a narrative carry no amounts, so totals rest on forms,
-- and only when every one of them states its budget and they are as many as claimed.
WITH judged AS (
  SELECT
    fiscal_year, department_name, r,
    r.line_count, r.line_mean_points AS line_mean, r.line_grade,
    r.form_count, r.form_mean_points AS form_mean, r.form_grade,
    r.form_weighted_mean_points AS weighted_mean,
    if(r.form_count = r.project_count, r.form_budget_yuan, NULL) AS declared_budget,
    if(r.form_count = r.evaluated_count, r.form_budget_yuan, NULL) AS evaluated_budget,
    CAST(100 * r.evaluated_budget_yuan / nullif(r.department_budget_yuan, 0) AS DECIMAL(28, 10))
      AS stated_coverage
  FROM department_state
  LATERAL VIEW explode(claims) c AS r
),
claim AS (
  SELECT
    fiscal_year, department_name,
    c.claim, c.claim_name, c.style, c.claimed,
    c.from_lines, c.from_forms, c.from_report, c.from_weights,
    if(c.style = 'word', r.grade, NULL) AS claimed_word,
    if(c.style = 'word', line_grade, NULL) AS line_word,
    if(c.style = 'word', form_grade, NULL) AS form_word,
    c.line_basis, c.form_basis
  FROM judged
  LATERAL VIEW stack(7,
    'project_count', '项目数', 'count', CAST(r.project_count AS DECIMAL(24, 4)),
    CAST(line_count AS DECIMAL(28, 10)), CAST(form_count AS DECIMAL(28, 10)), NULL, NULL,
    '总报告逐项所列个数', '自评表和汇总表个数',
    'evaluated_count', '自评项目数', 'count', CAST(r.evaluated_count AS DECIMAL(24, 4)),
    CAST(line_count AS DECIMAL(28, 10)), CAST(form_count AS DECIMAL(28, 10)), NULL, NULL,
    '总报告逐项所列个数', '自评表和汇总表个数',
    'budget_total_yuan', '预算总额', 'money', CAST(r.budget_total_yuan AS DECIMAL(24, 4)),
    NULL, CAST(declared_budget AS DECIMAL(28, 10)), NULL, NULL,
    '', '自评表和汇总表全年预算数合计',
    'evaluated_budget_yuan', '自评金额', 'money', CAST(r.evaluated_budget_yuan AS DECIMAL(24, 4)),
    NULL, CAST(evaluated_budget AS DECIMAL(28, 10)), NULL, NULL,
    '', '自评表和汇总表全年预算数合计',
    'coverage_pct', '自评覆盖率', 'rate', CAST(r.coverage_pct AS DECIMAL(24, 4)),
    NULL, NULL, stated_coverage, NULL,
    '', '',
    'average_score_points', '平均得分', 'rate', CAST(r.average_score_points AS DECIMAL(24, 4)),
    line_mean, form_mean, NULL, weighted_mean,
    '总报告逐项得分平均', '自评表和汇总表得分平均',
    'grade', '评价等级', 'word', NULL,
    NULL, NULL, NULL, NULL,
    '总报告逐项得分对应的等级', '自评表和汇总表得分对应的等级') c
    AS claim, claim_name, style, claimed, from_lines, from_forms, from_report, from_weights,
       line_basis, form_basis
  WHERE c.claimed IS NOT NULL OR (c.style = 'word' AND r.grade IS NOT NULL)
),
-- step: the precision of the claim, in its own unit.
measured AS (
  SELECT
    *,
    CAST(CASE
      WHEN style = 'money' THEN if(claimed % 100 = 0, 100, 0.01)
      WHEN claimed % 1 = 0 THEN 1
      WHEN claimed % 0.1 = 0 THEN 0.1
      WHEN claimed % 0.01 = 0 THEN 0.01
      WHEN claimed % 0.001 = 0 THEN 0.001
      ELSE 0.0001
    END AS DECIMAL(7, 4)) AS step
  FROM claim
),
compared AS (
  SELECT
    *,
    if(style = 'word', line_word = claimed_word, round(from_lines / step) * step = claimed)
      AS lines_agree,
    if(style = 'word', form_word = claimed_word, round(from_forms / step) * step = claimed)
      AS forms_agree,
    round(from_report / step) * step = claimed AS report_agrees,
    coalesce(round(from_weights / step) * step = claimed, false) AS weights_agree
  FROM measured
),
weighed AS (
  SELECT
    *,
    weights_agree AND NOT (coalesce(lines_agree, true) AND coalesce(forms_agree, true)) AS by_weight
  FROM compared
),
verdicts AS (
  SELECT
    *,
    CASE
      WHEN by_weight THEN '相符'
      WHEN NOT lines_agree OR NOT forms_agree OR NOT report_agrees THEN '不符'
      WHEN coalesce(lines_agree, forms_agree, report_agrees) THEN '相符'
      ELSE '无法核对'
    END AS verdict
  FROM weighed
),
-- What agrees is shown at the claim's precision, what does not at two decimals or more.
recomputed AS (
  SELECT
    *,
    CASE
      WHEN by_weight THEN claimed
      WHEN style = 'rate' AND verdict = '相符' THEN claimed
      WHEN style = 'rate' THEN
        round(coalesce(if(lines_agree, NULL, from_lines), if(forms_agree, NULL, from_forms),
                       from_report) / least(step, 0.01)) * least(step, 0.01)
      ELSE coalesce(if(lines_agree AND verdict = '不符', NULL, from_lines), from_forms)
    END AS again,
    coalesce(if(lines_agree AND verdict = '不符', NULL, line_word), form_word) AS again_word,
    coalesce(nullif(concat_ws('；',
      if(by_weight, '按金额加权', NULL),
      if(lines_agree IS NULL OR by_weight, NULL, line_basis),
      if(forms_agree IS NULL OR by_weight, NULL, form_basis),
      if(report_agrees IS NULL, NULL, '总报告所称自评金额÷部门项目支出预算')), ''),
      '没有可以核对的数据') AS rests_on
  FROM verdicts
),
scoped AS (
  SELECT
    fiscal_year, scope, scope_name, claim, claim_name, style,
    CASE
      WHEN bool_or(verdict = '不符') THEN '不符'
      WHEN bool_or(verdict = '相符') THEN '相符'
      ELSE '无法核对'
    END AS verdict,
    CAST(sum(if(scope = 'department' OR style IN ('count', 'money') AND verdict <> '无法核对',
                claimed, NULL)) AS DECIMAL(24, 4)) AS claimed,
    CAST(sum(if(scope = 'department' OR style IN ('count', 'money') AND verdict <> '无法核对',
                again, NULL)) AS DECIMAL(24, 4)) AS again,
    CAST(sum(if(scope = 'department', from_lines, NULL)) AS DECIMAL(24, 4)) AS from_lines,
    CAST(sum(if(scope = 'department', from_forms, NULL)) AS DECIMAL(24, 4)) AS from_forms,
    max(if(scope = 'department', claimed_word, NULL)) AS claimed_word,
    max(if(scope = 'department', again_word, NULL)) AS again_word,
    max(if(scope = 'department', line_word, NULL)) AS line_word,
    max(if(scope = 'department', form_word, NULL)) AS form_word,
    max(least(step, 0.01)) AS step,
    CASE
      WHEN scope = 'department' THEN max(rests_on)
      WHEN style IN ('count', 'money') THEN '能够核对的部门合计'
      ELSE '各部门结论汇总'
    END AS basis,
    count_if(verdict <> '无法核对') AS used,
    count_if(verdict = '无法核对') AS not_reported
  FROM recomputed
  LATERAL VIEW stack(2, 'district', '全区', 'department', department_name) AS scope, scope_name
  GROUP BY fiscal_year, scope, scope_name, claim, claim_name, style
),
-- Numbers as a person writes them: 28, 24528129.00, 95.17, 100.
written AS (
  SELECT
    *,
    transform(
      array(claimed, again, round(from_lines / step) * step, round(from_forms / step) * step),
      v -> CASE scoped.style
        WHEN 'count' THEN CAST(CAST(v AS BIGINT) AS STRING)
        WHEN 'money' THEN CAST(CAST(v AS DECIMAL(22, 2)) AS STRING)
        ELSE trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(CAST(v AS DECIMAL(24, 4)) AS STRING)))
      END) AS texts
  FROM scoped
)
SELECT
  fiscal_year,
  scope,
  scope_name AS department_name,
  claim,
  claim_name,
  coalesce(claimed_word, texts[0]) AS claimed,
  coalesce(again_word, texts[1]) AS recomputed,
  CAST(claimed - again AS DECIMAL(24, 4)) AS difference,
  verdict,
  basis,
  coalesce(line_word, texts[2]) AS lines_value,
  coalesce(form_word, texts[3]) AS forms_value,
  used,
  0L AS excluded,
  not_reported
FROM written
