// From a figure to the projects behind it, and from a project to its file, sheet and cell.
function matches(plan, table, row) {
  const projects = data.tables.project;
  const tests = Object.entries(plan.project).map(([name, of]) => {
    if (name === "cause" || name === "measure") {
      const stated = statedBy(name, value(table, row, of));
      return (project) => stated.has(projectKey(projects, project));
    }
    if (name === "locator") {
      const places = new Set((value(table, row, of) || "").split("；"));
      return (project) => places.has(value(projects, project, "key"));
    }
    if (Array.isArray(of)) {
      const [from, to] = of.map((one) => Number(value(table, row, one)));
      return (project) => {
        const known = value(projects, project, name);
        return known !== null && known >= from && (known < to || (to === 100 && known === 100));
      };
    }
    return (project) => value(projects, project, name) === value(table, row, of);
  });
  const district = isDistrict(table, row);
  return (project) => (plan.rows !== "scope" || district
    || value(projects, project, "department_name") === value(table, row, "department_name"))
    && tests.every((test) => test(project));
}

function projectKey(table, row) {
  return value(table, row, "department_name") + "\n" + value(table, row, "project_name");
}

function statements(kind, code) {
  const table = data.tables.statement;
  return table.rows.filter((row) => ofYear(table, row)
    && value(table, row, "kind") === kind && value(table, row, "code") === code);
}

function statedBy(kind, code) {
  return new Set(statements(kind, code).map((row) => projectKey(data.tables.statement, row)));
}

/** Opens the list of projects behind a row. */
function drill(plan, row) {
  const table = data.tables[plan.table];
  if (plan.table === "project") {
    return detail(row);
  }
  const projects = data.tables.project;
  const district = value(table, row, "scope") === "district" && plan.rows === "departments";
  const match = district ? () => true : matches(plan, table, row);
  const rows = projects.rows.filter((project) => ofYear(projects, project) && match(project));
  const listing = { table: "project", title: { zh: "项目", en: "Projects" } };
  const children = [element("p", { class: "basis" }, summary(plan, row)), ...quoted(plan, table, row)];
  const department = value(table, row, "department_name");
  if (plan.rows !== "scope" && !district && department !== at.department) {
    children.push(button(say("onlyThis"), () => { close("drill"); choose({ department }); }));
  }
  if (rows.length) {
    children.push(downloading(listing, rows), grid(listing, rows, detail));
  } else {
    children.push(element("p", {}, say(data.cut.projects ? "onlyRecent" : "noProjects")));
  }
  open("drill", at.year + " " + rowName(table, row), children);
}

function rowName(table, row) {
  return ["department_name", "grade", "code_name", "signal_name"].map((name) => value(table, row, name)).filter(Boolean).join(" · ");
}

// All the row says, in words.
function summary(plan, row) {
  const table = data.tables[plan.table];
  return columnsOf(plan).filter((col) => value(table, row, col.name) !== null && col.name !== "fiscal_year")
    .map((col) => col[at.language] + " " + told(table, row, col.name)).join("；");
}

// What departments wrote, in their words, with the place it stands at.
function quoted(plan, table, row) {
  const [name, of] = Object.entries(plan.project)[0];
  if (name !== "cause" && name !== "measure") {
    return [];
  }
  const said = data.tables.statement;
  const rows = statements(name, value(table, row, of)).filter((one) => value(said, one, "text")
    && (isDistrict(table, row) || value(said, one, "department_name") === value(table, row, "department_name")));
  return rows.length ? [element("ul", { class: "quotes" }, ...rows.slice(0, 12).map(quote))] : [];
}

function quote(row) {
  const said = data.tables.statement;
  return element("li", {}, element("q", {}, value(said, row, "text")), element("span", { class: "place" },
    [value(said, row, "department_name"), value(said, row, "project_name"), ...place(said, row)].filter(Boolean).join("　")));
}

function place(table, row) {
  return [value(table, row, "relative_path"), value(table, row, "locator")].filter(Boolean);
}

/** Opens a project: its figures, where they stand, what it states, what was found. */
function detail(row) {
  const table = data.tables.project;
  const list = element("dl");
  table.columns.filter((col) => col.seen).forEach((col) => {
    list.append(element("dt", {}, heading(col)), element("dd", {}, print(col, value(table, row, col.name)) || say("absent")));
  });
  const said = data.tables.statement, found = data.tables.finding;
  const own = (other) => (one) => ofYear(other, one) && projectKey(other, one) === projectKey(table, row);
  const stated = said.rows.filter(own(said)).filter((one) => value(said, one, "text"));
  const findings = found.rows.filter(own(found));
  const children = [list];
  if (stated.length) {
    children.push(element("h3", {}, say("statements")), element("ul", { class: "quotes" }, ...stated.map(quote)));
  }
  if (findings.length) {
    children.push(element("h3", {}, say("ofProject")), grid({ table: "finding", title: data.plan.words.ofProject }, findings));
  }
  open("detail", value(table, row, "project_name") || say("projects"), children);
}

/** Opens a dialog; the browser keeps the keyboard in it, Escape closes it and gives it back. */
function open(id, words, children) {
  const dialog = document.getElementById(id);
  dialog.replaceChildren(
    element("div", { class: "dialog-head" }, element("h2", { id: id + "-title", tabindex: -1 }, words),
      button(say("close"), () => close(id), { class: "close" })),
    ...children);
  dialog.showModal();
  dialog.scrollTop = 0;
}

function close(id) {
  document.getElementById(id).close();
}
