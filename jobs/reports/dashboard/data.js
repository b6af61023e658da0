// What the page holds, unpacked once and never changed, and the rows of it that are looked at.
let data;
const at = { year: null, department: "", query: "", language: "zh" };

async function unpack() {
  const packed = document.getElementById("data").textContent;
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  data = await new Response(text).json();
  Object.values(data.tables).forEach((table) => {
    table.index = new Map(table.columns.map((column, i) => [column.name, i]));
  });
}

function column(table, name) {
  return table.columns[table.index.get(name)];
}

function value(table, row, name) {
  const i = table.index.get(name);
  return i === undefined ? null : row[i];
}

function isDistrict(table, row) {
  return value(table, row, "scope") === "district";
}

function wanted(table, row, where) {
  return Object.entries(where || {}).every(([name, words]) =>
    [].concat(words).includes(value(table, row, name)));
}

// A row whose year is not known concerns whichever year is looked at.
function ofYear(table, row) {
  const year = value(table, row, "fiscal_year");
  return year === at.year || year === null;
}

/** The rows of a table that a panel shows of the year and department looked at. */
function rowsOf(plan) {
  const table = data.tables[plan.table];
  if (!table) {
    return [];
  }
  const rows = table.rows.filter((row) =>
    ofYear(table, row) && wanted(table, row, plan.where) && inScope(table, row, plan.rows));
  if (plan.order) {
    return ordered(table, rows, plan.order);
  }
  // The department looked at comes first after the district.
  const rank = (row) => (isDistrict(table, row) ? 0 : value(table, row, "department_name") === at.department ? 1 : 2);
  return plan.rows === "departments" ? rows.slice().sort((one, other) => rank(one) - rank(other)) : rows;
}

function inScope(table, row, rows) {
  const district = isDistrict(table, row);
  if (rows === "departments") {
    return true;
  }
  if (rows === "listed") {
    return !district && (!at.department || value(table, row, "department_name") === at.department);
  }
  return at.department ? value(table, row, "department_name") === at.department && !district : district;
}

function ordered(table, rows, order) {
  const [name, descending] = order.split(" ");
  const key = (row) => {
    const known = value(table, row, name);
    return known === null ? null : Number(known);
  };
  return rows.slice().sort((one, other) => {
    const first = isDistrict(table, other) - isDistrict(table, one);
    const otherLast = (value(table, one, "code") === "other") - (value(table, other, "code") === "other");
    const a = key(one), b = key(other);
    const absent = (a === null) - (b === null);
    return first || otherLast || absent || (descending ? b - a : a - b) || 0;
  });
}

/** A value as published, without separators, as files hold it; "" where there is none. */
function plain(col, known) {
  if (known === null || known === undefined) {
    return "";
  }
  return col.decimals < 0 || typeof known !== "number" ? String(known) : known.toFixed(col.decimals);
}

/** A value in print. */
function print(col, known) {
  const text = plain(col, known);
  return col.grouped ? text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ",")) : text;
}

/** A value of a row in print, with its unit. */
function told(table, row, name) {
  const col = column(table, name);
  const text = col ? print(col, value(table, row, name)) : "";
  return text && text + unit(col);
}
