// A table whose cells are as dark as their value is far from the best; figures stay readable in it.
const SHADES = 5;

function drawHeat(plan, rows, act) {
  const table = data.tables[plan.table];
  const { down, across, acrossOrder, value: name } = plan.chart;
  const shown = plan.rows === "departments" && at.department
    ? rows.filter((row) => isDistrict(table, row) || value(table, row, "department_name") === at.department)
    : rows;
  const left = new Map(), tops = new Map();
  shown.forEach((row) => {
    const key = value(table, row, down);
    left.set(key, (left.get(key) || []).concat([row]));
    tops.set(value(table, row, across), value(table, row, acrossOrder));
  });
  const order = Array.from(tops.keys()).sort((one, other) => compare(tops.get(one), tops.get(other)));
  const values = shown.map((row) => value(table, row, name)).filter((known) => known !== null).map(Number);
  const least = Math.min(...values), most = Math.max(...values);
  // Shares are dark where they are low, counts where they are high.
  const share = column(table, name).unit === "%";
  const shade = (known) => {
    const up = most > least ? (known - least) / (most - least) : 0;
    return Math.round((share ? 1 - up : up) * SHADES);
  };
  const body = Array.from(left, ([label, cells]) => {
    const byTop = new Map(cells.map((row) => [value(table, row, across), row]));
    const lead = act ? button(String(label), () => act(cells[0]), { class: "link" }) : String(label);
    return element("tr", {}, element("th", { scope: "row" }, lead), ...order.map((top) => {
      const row = byTop.get(top);
      const known = row ? value(table, row, name) : null;
      return known === null
        ? element("td", { class: "n" }, "—")
        : element("td", { class: "n shade" + shade(Number(known)) }, print(column(table, name), known));
    }));
  });
  const head = element("tr", {}, element("th", { scope: "col" }, heading(column(table, down))),
    ...order.map((top) => element("th", { scope: "col", class: "n" }, String(top))));
  return element("div", { class: "scroll heat", tabindex: 0, role: "region", "aria-label": title(plan) },
    element("table", {}, element("caption", {}, heading(column(table, name))), element("thead", {}, head), element("tbody", {}, ...body)));
}

function compare(one, other) {
  return one === other ? 0 : one < other ? -1 : 1;
}
