// Points: projects by score and execution, and departments in the funnel of what chance allows.
const MOST_RATE = 150;

function drawPoints(plan, rows) {
  const table = data.tables[plan.table];
  const placed = rows.filter((row) =>
    value(table, row, plan.chart.x) !== null && value(table, row, plan.chart.y) !== null);
  const x = (row) => Number(value(table, row, plan.chart.x));
  const y = (row) => Number(value(table, row, plan.chart.y));
  const most = placed.some((row) => x(row) > 100) ? MOST_RATE : 100;
  const beyond = (row) => x(row) > most || x(row) < 0;
  return frame({
    tooltip: tip((point) => {
      const row = placed[point.dataIndex];
      return value(table, row, "department_name") + "\n" + (value(table, row, "project_name") || "") + "\n"
        + [plan.chart.y, plan.chart.x].map((name) => column(table, name)[at.language] + " " + told(table, row, name)).join("\n");
    }),
    xAxis: axis({ min: 0, max: most, name: heading(column(table, plan.chart.x)) }),
    yAxis: axis({ scale: true, max: 100, name: heading(column(table, plan.chart.y)), nameLocation: "end", nameGap: 16, nameTextStyle: { color: MUTED, align: "left" } }),
    series: [{
      type: "scatter",
      data: placed.map((row) => ({
        value: [Math.min(most, Math.max(0, x(row))), y(row)],
        symbol: beyond(row) ? "triangle" : "circle",
        symbolSize: beyond(row) ? 9 : 6
      })),
      itemStyle: { color: ACCENT, opacity: 0.45 },
      rows: placed
    }]
  });
}

function drawFunnel(plan, rows) {
  const table = data.tables[plan.table];
  const number = (row, name) => Number(value(table, row, name));
  const judged = rows.filter((row) => value(table, row, "position") !== null)
    .sort((one, other) => number(one, "used") - number(other, "used"));
  const limit = (name, dashed) => ({
    type: "line", name, showSymbol: false, silent: true, z: 1,
    data: judged.map((row) => [number(row, "used"), number(row, name)]),
    lineStyle: { color: MUTED, width: 1.2, type: dashed ? "dashed" : "solid" }, itemStyle: { color: MUTED },
    endLabel: {
      show: dashed ? name.startsWith("lower") : name.startsWith("upper"), color: MUTED, fontSize: 12,
      formatter: () => say(dashed ? "limit95" : "limit998")
    }
  });
  // Seen from inside the limits a department needs no name.
  const outside = (row) => number(row, "mean_points") < number(row, "lower_95_points")
    || number(row, "mean_points") > number(row, "upper_95_points");
  return frame({
    grid: { left: 8, right: 100, top: 36, bottom: 30, containLabel: true },
    tooltip: tip((point) => {
      const row = judged[point.dataIndex];
      return value(table, row, "department_name") + "\n" + ["mean_points", "used", "lower_95_points", "upper_95_points"]
        .map((name) => column(table, name)[at.language] + " " + told(table, row, name)).join("\n") + "\n" + value(table, row, "position");
    }),
    xAxis: axis({ min: 0, minInterval: 1, name: say("scoredProjects") }),
    yAxis: axis({ scale: true, name: heading(column(table, "mean_points")), nameLocation: "end", nameGap: 16, nameTextStyle: { color: MUTED, align: "left" } }),
    series: [
      limit("upper_998_points"), limit("lower_998_points"), limit("upper_95_points", true), limit("lower_95_points", true),
      {
        type: "scatter", z: 3, symbolSize: 10,
        data: judged.map((row) => ({
          value: [number(row, "used"), number(row, "mean_points")],
          itemStyle: { color: value(table, row, "department_name") === at.department ? OTHER : ACCENT },
          label: { show: outside(row) || value(table, row, "department_name") === at.department }
        })),
        label: { position: "right", color: INK, fontSize: 12, formatter: (point) => value(table, judged[point.dataIndex], "department_name") },
        labelLayout: { hideOverlap: true, moveOverlap: "shiftY" },
        markLine: {
          silent: true, symbol: "none", lineStyle: { color: ACCENT, type: "solid", width: 1 },
          label: { formatter: () => say("district_mean"), color: ACCENT, position: "insideStartTop" },
          data: judged.length ? [{ yAxis: number(judged[0], "district_mean_points") }] : []
        },
        rows: judged
      }
    ]
  });
}

/** The departments the funnel says nothing about, by reason. */
function notJudged(plan, rows) {
  const table = data.tables[plan.table];
  const reasons = new Map();
  rows.filter((row) => value(table, row, "position") === null).forEach((row) => {
    const reason = value(table, row, "not_judged") || say("absent");
    reasons.set(reason, (reasons.get(reason) || []).concat(value(table, row, "department_name")));
  });
  return Array.from(reasons, ([reason, names]) => reason + "：" + names.join("、"));
}
