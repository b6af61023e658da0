// This year beside the year before: of all projects, and of those that are there in both.
function drawSlope(plan, rows) {
  const table = data.tables[plan.table];
  const row = rows[0];
  const colors = [ACCENT, OTHER];
  // Lines that end close together have their figures above and below each other.
  const places = ["before", "now"].map((side) => plan.chart.lines.map((line) => Number(value(table, row, line[side]))));
  const above = (i, j) => places[j][i] > places[j][1 - i] || (places[j][i] === places[j][1 - i] && i === 0);
  const series = plan.chart.lines.map((line, i) => ({ line, color: colors[i] }))
    .filter(({ line }) => value(table, row, line.before) !== null && value(table, row, line.now) !== null)
    .map(({ line, color }, i) => ({
      type: "line", name: say(line.name), symbol: "circle", symbolSize: 9, lineStyle: { color, width: 2.5 }, itemStyle: { color },
      data: [line.before, line.now].map((name, j) => ({
        value: Number(value(table, row, name)),
        label: { show: true, position: j ? "right" : "left", offset: [0, above(i, j) ? -8 : 8], color, fontSize: 12, formatter: () => told(table, row, name) }
      }))
    }));
  return frame({
    grid: { left: 100, right: 100, top: 44, bottom: 30 },
    legend: { top: 4, left: "center", selectedMode: false, textStyle: { color: INK } },
    tooltip: { show: false },
    xAxis: { type: "category", data: [say("before"), say("now")], boundaryGap: false, axisTick: { show: false }, axisLine: { lineStyle: { color: LINE } }, axisLabel: { color: INK, fontSize: 13 } },
    yAxis: axis({ scale: true, axisLabel: { show: false }, splitNumber: 4 }),
    series
  });
}

function slopes(plan, rows) {
  const table = data.tables[plan.table];
  return rows.length > 0 && plan.chart.lines.some((line) =>
    value(table, rows[0], line.before) !== null && value(table, rows[0], line.now) !== null);
}
