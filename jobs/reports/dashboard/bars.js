// Bars, standing and lying, and the histogram of scores with the bands of the grades behind it.
const INK = "#1d2733", MUTED = "#5b6675", LINE = "#d9dfe6", ACCENT = "#1f5a8c", OTHER = "#b4540a";
const BANDS = ["#eef4f9", "#ffffff"];

function frame(extra) {
  return Object.assign({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    aria: { enabled: false },
    grid: { left: 8, right: 24, top: 36, bottom: 30, containLabel: true }
  }, extra);
}

function axis(extra) {
  return Object.assign({
    type: "value", axisLabel: { color: MUTED, fontSize: 12 }, splitLine: { lineStyle: { color: LINE } },
    nameTextStyle: { color: MUTED }, nameLocation: "middle", nameGap: 28
  }, extra);
}

function tip(words) {
  return { trigger: "item", renderMode: "richText", confine: true, formatter: (point) => words(point) };
}

/** The bars of a chart: rows with a value, each with its words. */
function bars(plan, rows) {
  const table = data.tables[plan.table];
  const chart = plan.chart;
  return rows.filter((row) => !(plan.rows === "departments" && isDistrict(table, row)))
    .filter((row) => value(table, row, chart.value) !== null)
    .map((row) => ({
      row,
      label: String(value(table, row, chart.label)),
      value: Number(value(table, row, chart.value)),
      text: told(table, row, chart.value) + (chart.remark ? "（" + told(table, row, chart.remark) + "）" : "")
    }));
}

function drawBars(plan, rows, place) {
  const lying = plan.chart.kind === "lying";
  const drawn = bars(plan, rows);
  const table = data.tables[plan.table];
  const width = place.clientWidth;
  if (lying) {
    place.style.height = Math.max(140, drawn.length * 27 + 56) + "px";
  }
  const names = {
    type: "category", data: drawn.map((bar) => bar.label), inverse: lying,
    axisTick: { show: false }, axisLine: { lineStyle: { color: LINE } },
    axisLabel: { color: INK, fontSize: 12, interval: 0 }
  };
  if (lying) {
    Object.assign(names.axisLabel, { width: Math.min(230, Math.round(width * 0.4)), overflow: "truncate" });
  }
  const numbers = axis({
    min: 0, minInterval: 1, splitNumber: width < 420 ? 3 : 5, name: heading(column(table, plan.chart.value)), nameGap: 26,
    boundaryGap: [0, lying ? 0 : 0.1]
  });
  if (!lying) {
    Object.assign(numbers, { nameLocation: "end", nameGap: 14, nameTextStyle: { color: MUTED, align: "left" } });
  }
  const widest = Math.max(...drawn.map((bar) => bar.text.length));
  return frame({
    grid: { left: 8, right: lying ? 16 + widest * 8 : 16, top: lying ? 8 : 36, bottom: lying ? 30 : 16, containLabel: true },
    tooltip: tip((point) => drawn[point.dataIndex].label + "  " + drawn[point.dataIndex].text),
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: [{
      type: "bar", barMaxWidth: lying ? 18 : 56,
      data: drawn.map((bar) => ({
        value: bar.value,
        itemStyle: { color: at.department && bar.label === at.department ? OTHER : ACCENT }
      })),
      label: {
        show: true, position: lying ? "right" : "top", color: INK, fontSize: 12,
        formatter: (point) => drawn[point.dataIndex].text
      },
      rows: drawn.map((bar) => bar.row)
    }]
  });
}

function drawHistogram(plan, rows, place) {
  const table = data.tables[plan.table];
  const bins = rows.filter((row) => value(table, row, plan.chart.value) !== null);
  const lower = (row) => Number(value(table, row, plan.chart.lower));
  const upper = (row) => Number(value(table, row, plan.chart.upper));
  const counted = bins.filter((row) => Number(value(table, row, plan.chart.value)) > 0);
  // With the lowest bound of a grade in view every grade's band is seen.
  const start = Math.min(60, ...counted.map(lower));
  const words = (row) => plain(column(table, plan.chart.lower), lower(row)) + "–" + plain(column(table, plan.chart.upper), upper(row));
  const wide = (place.clientWidth - 70) * (upper(bins[0]) - lower(bins[0])) / (100 - start) * 0.94;
  return frame({
    tooltip: tip((point) => words(counted[point.dataIndex]) + "  " + told(table, counted[point.dataIndex], plan.chart.value)),
    xAxis: axis({ min: start, max: 100, interval: place.clientWidth < 420 ? 10 : 5, name: say("scoreAxis"), splitLine: { show: false } }),
    yAxis: axis({ min: 0, minInterval: 1, name: heading(column(table, plan.chart.value)), nameLocation: "end", nameGap: 16, nameTextStyle: { color: MUTED, align: "left" }, boundaryGap: [0, 0.16] }),
    series: [{
      type: "bar", barWidth: wide, itemStyle: { color: ACCENT },
      data: counted.map((row) => [(lower(row) + upper(row)) / 2, Number(value(table, row, plan.chart.value))]),
      label: { show: true, position: "top", color: INK, fontSize: 12, formatter: (point) => print(column(table, plan.chart.value), value(table, counted[point.dataIndex], plan.chart.value)) },
      labelLayout: { hideOverlap: true },
      markArea: { silent: true, data: grades(start) },
      rows: counted
    }]
  });
}

/** The bands of the grades: from each lower bound to that of the next better grade. */
function grades(start) {
  const table = data.tables.grade_summary;
  const bounds = rowsOf({ table: "grade_summary", rows: "scope", order: "grade_ordinal" })
    .filter((row) => value(table, row, "grade_lower_points") !== null);
  return bounds.map((row, i) => {
    const from = Math.max(start, Number(value(table, row, "grade_lower_points")));
    const to = i ? Number(value(table, bounds[i - 1], "grade_lower_points")) : 100;
    return [
      {
        xAxis: from, name: value(table, row, "grade"), itemStyle: { color: BANDS[i % 2] },
        label: { position: "insideTop", color: MUTED, fontSize: 13 }
      },
      { xAxis: Math.max(from, to) }
    ];
  }).filter(([from, to]) => to.xAxis > from.xAxis);
}
