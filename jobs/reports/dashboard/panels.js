// The panels of the page: a chart, what it stands on, the table behind it and the table as a file.
const DRAWN = { bars: drawBars, lying: drawBars, histogram: drawHistogram, points: drawPoints, funnel: drawFunnel, slope: drawSlope };
let waiting;

function cards() {
  return element("div", { class: "cards" }, ...data.plan.cards.map((plan) => {
    const table = data.tables[plan.table];
    const row = rowsOf({ table: plan.table, rows: "scope" })[0];
    const col = table && column(table, plan.value);
    const known = row && value(table, row, plan.value) !== null;
    const beside = row ? plan.beside.filter((name) => column(table, name) && value(table, row, name) !== null) : [];
    return element("article", { class: "card" },
      element("h3", {}, title(plan)),
      known
        ? element("p", { class: "figure" }, print(col, value(table, row, plan.value)), element("span", { class: "unit" }, unit(col)))
        : element("p", { class: "figure absent" }, say("absent")),
      element("p", { class: "note" }, ...beside.map((name) =>
        element("span", {}, column(table, name)[at.language] + " " + told(table, row, name)))),
      element("p", { class: "basis" }, row && plan.basis ? basis(table, row) : ""));
  }));
}

function panel(plan) {
  const rows = searched(plan, rowsOf(plan));
  const table = data.tables[plan.table];
  const act = plan.project && data.tables.project ? (row) => drill(plan, row) : null;
  const kind = plan.chart && plan.chart.kind;
  const figure = element("figure", { class: "block panel " + plan.width, id: "panel-" + plan.id },
    element("figcaption", {}, title(plan)));
  const drawable = rows.length && (kind !== "slope" || slopes(plan, rows));
  if (!drawable && kind || !rows.length) {
    figure.append(element("p", { class: "absent-panel" }, absence(plan, rows)));
  } else if (kind === "heat") {
    figure.append(drawHeat(plan, rows, act));
  } else if (kind) {
    figure.append(chart(plan, rows, act));
  }
  if (rows.length) {
    figure.append(...notes(plan, rows, table), ...tools(plan, rows, act));
  }
  return figure;
}

// Only the list of projects answers to the words looked for.
function searched(plan, rows) {
  const words = at.query.trim().toLowerCase();
  if (!plan.searched || !words) {
    return rows;
  }
  const table = data.tables[plan.table];
  return rows.filter((row) => ["project_name", "department_name", "relative_path"].some((name) =>
    (value(table, row, name) || "").toLowerCase().includes(words)));
}

function absence(plan, rows) {
  if (plan.chart && plan.chart.state && rows.length) {
    return value(data.tables[plan.table], rows[0], plan.chart.state);
  }
  return say(plan.table === "project" && data.cut.projects ? "onlyRecent" : plan.rows === "listed" ? "nothing" : "noRows");
}

function notes(plan, rows, table) {
  const kind = plan.chart && plan.chart.kind;
  const words = [];
  const own = rows.find((row) => at.department ? value(table, row, "department_name") === at.department : isDistrict(table, row));
  if (own && kind !== "funnel") {
    words.push(basis(table, own));
  }
  if (kind === "funnel") {
    words.push(say("outside"), ...notJudged(plan, rows));
  }
  if (kind === "slope") {
    words.push(value(table, rows[0], plan.chart.state) + "，" + column(table, plan.chart.share)[at.language] + " " + told(table, rows[0], plan.chart.share));
  }
  if (kind === "points") {
    words.push(say("eachPoint"), say("beyond"));
  }
  if (plan.table === "finding" && data.cut.findings) {
    words.push(say("mostFindings"));
  }
  if (plan.id === "coverage") {
    words.push(say("missing") + "：" + missing(table, rows));
  }
  return words.filter(Boolean).map((one) => element("p", { class: "basis" }, one));
}

function missing(table, rows) {
  const district = rows.find((row) => isDistrict(table, row));
  const names = district && value(table, district, "missing_departments");
  const due = district && value(table, district, "expected_department_count") > 0;
  return names || say(due ? "allReported" : "notDue");
}

function tools(plan, rows, act) {
  const table = data.tables[plan.table];
  const row = element("div", { class: "tools" }, downloading(plan, rows));
  if (table.denominator) {
    row.append(element("details", { class: "denominator" }, element("summary", {}, say("denominator")), element("p", { class: "basis", lang: "zh-CN" }, table.denominator)));
  }
  if (!plan.chart) {
    return [grid(plan, rows, act), row];
  }
  const behind = element("details", { class: "behind" }, element("summary", {}, say("table")));
  behind.addEventListener("toggle", () => {
    if (behind.open && behind.childElementCount === 1) {
      behind.append(grid(plan, rows, act));
    }
  });
  return [row, behind];
}

// Charts are drawn when they come into view, and all of them for print.
function chart(plan, rows, act) {
  const place = element("div", { class: "chart", role: "img", "aria-label": inWords(plan, rows) });
  place.draw = () => {
    const drawn = echarts.getInstanceByDom(place) || echarts.init(place, null, { renderer: plan.chart.kind === "points" ? "canvas" : "svg" });
    const option = DRAWN[plan.chart.kind](plan, rows, place);
    drawn.resize();
    drawn.setOption(option, true);
    drawn.off("click");
    if (act || plan.chart.kind === "points") {
      drawn.on("click", (point) => {
        const series = option.series[point.seriesIndex];
        if (series.rows) {
          (act || detail)(series.rows[point.dataIndex]);
        }
      });
    }
  };
  waiting.observe(place);
  return place;
}

// The chart in words, for those who do not see it.
function inWords(plan, rows) {
  const table = data.tables[plan.table];
  if (plan.chart.kind === "points") {
    return title(plan) + "：" + say("eachPoint");
  }
  if (plan.chart.kind === "slope") {
    return title(plan) + "：" + summary(plan, rows[0]);
  }
  const name = plan.chart.value || "mean_points";
  const label = plan.chart.label || plan.chart.lower || "department_name";
  return title(plan) + "：" + rows.map((row) => print(column(table, label), value(table, row, label)) + " " + told(table, row, name)).join("；");
}

function drawSoon() {
  waiting = new IntersectionObserver((places) => places.filter((one) => one.isIntersecting).forEach((one) => {
    waiting.unobserve(one.target);
    one.target.draw();
  }), { rootMargin: "400px" });
}

function drawAll() {
  document.querySelectorAll(".chart").forEach((place) => place.draw());
}
