// Tables of the page, and the same tables as files.
const FIRST = 15, NEXT = 100;

/** An element with words in it and attributes; children are words or elements. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, known]) => {
    if (typeof known === "function") {
      made.addEventListener(key, known);
    } else if (known !== false) {
      made.setAttribute(key, known === true ? "" : known);
    }
  });
  children.forEach((child) => made.append(child));
  return made;
}

function button(words, act, attributes) {
  return element("button", Object.assign({ type: "button", click: act }, attributes), words);
}

function columnsOf(plan) {
  const table = data.tables[plan.table];
  return (plan.columns ? plan.columns.map((name) => column(table, name)) : table.columns)
    .filter((col) => col && col.seen);
}

/**
 * A table of rows, the first of them at once and the others on demand.
 * act: what pressing the first word of a row does; none when the row leads nowhere.
 */
function grid(plan, rows, act) {
  const table = data.tables[plan.table];
  // The year stands above everything that is shown of it.
  const cols = columnsOf(plan).filter((col) => col.name !== "fiscal_year");
  const body = element("tbody");
  const more = button(say("more"), () => append(NEXT), { class: "more" });
  const append = (many) => {
    const from = body.rows.length;
    rows.slice(from, from + many).forEach((row) => body.append(line(table, cols, row, act)));
    more.hidden = body.rows.length >= rows.length;
  };
  append(FIRST);
  const head = element("tr", {}, ...cols.map((col) =>
    element("th", { scope: "col", class: col.decimals >= 0 ? "n" : false }, heading(col))));
  const scroll = element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title(plan) },
    element("table", {}, element("thead", {}, head), body));
  return element("div", {}, scroll, more);
}

function line(table, cols, row, act) {
  const absent = value(table, row, "used") === 0 ? say("absent") : "—";
  const leading = cols.findIndex((col) => col.decimals < 0 && value(table, row, col.name) && leads(table, row, col));
  const chosen = at.department && value(table, row, "department_name") === at.department;
  return element("tr", { class: chosen ? "chosen" : isDistrict(table, row) ? "district" : false }, ...cols.map((col, i) => {
    const words = print(col, value(table, row, col.name)) || absent;
    const cell = element("td", { class: col.decimals >= 0 ? "n" : words.length > 24 ? "long" : false });
    cell.append(act && i === leading ? button(words, () => act(row), { class: "link" }) : words);
    return cell;
  }));
}

// A row is opened by its project where it has one, by what it counts, or by its department.
function leads(table, row, col) {
  const name = ["project_name", "grade", "code_name", "signal_name", "department_name"]
    .find((one) => column(table, one) && value(table, row, one));
  return col.name === name;
}

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

// Text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers.
function guarded(col, text) {
  const safe = col.decimals < 0 && FORMULA.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
}

/** The table as a file; Excel takes a file without the mark in front for GBK. */
function csv(plan, rows) {
  const table = data.tables[plan.table];
  const cols = columnsOf(plan);
  const words = { decimals: -1 };
  const lines = [cols.map((col) => guarded(words, heading(col)))];
  rows.forEach((row) => lines.push(cols.map((col) => guarded(col, plain(col, value(table, row, col.name))))));
  return "\uFEFF" + lines.map((one) => one.join(",") + "\r\n").join("");
}

function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  element("a", { href: address, download: name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_") }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function downloading(plan, rows) {
  const scope = plan.rows === "departments" || !at.department ? data.plan.words.district.zh : at.department;
  return button(say("csv"), () => download([at.year, scope, plan.title.zh].join("-") + ".csv", csv(plan, rows)), { class: "csv" });
}
