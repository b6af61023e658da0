// What is looked at: a year, a department, words looked for, a language. The address keeps it.
function choose(change) {
  Object.assign(at, change);
  location.hash = [at.year, encodeURIComponent(at.department), at.language].join("/");
  show();
}

function fromAddress() {
  const [year, department, language] = location.hash.slice(1).split("/");
  const name = decodeURIComponent(department || "");
  at.year = data.years.includes(Number(year)) ? Number(year) : data.evaluated;
  at.department = data.departments.includes(name) ? name : "";
  at.language = language === "en" ? "en" : "zh";
}

function show() {
  speak(at.language);
  fillControls();
  drawSoon();
  const main = document.getElementById("main");
  document.querySelectorAll(".chart").forEach((place) => {
    const drawn = echarts.getInstanceByDom(place);
    if (drawn) { drawn.dispose(); }
  });
  const name = at.year + " · " + (at.department || say("district"));
  main.replaceChildren(element("h2", { class: "yearname" }, name), cards(), ...rejected(), ...data.plan.sections.map(section));
}

function section(plan) {
  return element("section", { id: "section-" + plan.id, "aria-labelledby": "heading-" + plan.id },
    element("h2", { class: "section", id: "heading-" + plan.id, tabindex: -1 }, title(plan)),
    element("div", { class: "panels" }, ...plan.panels.map(panel)));
}

function rejected() {
  return data.rejected.length
    ? [element("section", { class: "block" }, element("h3", {}, say("rejected")), element("ul", { class: "files" },
      ...data.rejected.map(([path, reason]) => element("li", {}, element("span", { class: "place" }, path), "：" + reason))))]
    : [];
}

function fillControls() {
  const options = (id, choices, chosen) => {
    document.getElementById(id).replaceChildren(...choices.map(([known, words]) =>
      element("option", { value: known, selected: String(known) === String(chosen) }, words)));
  };
  options("year", data.years.map((year) => [year, String(year)]), at.year);
  options("department", [["", say("district")]].concat(data.departments.map((name) => [name, name])), at.department);
  document.getElementById("sections").replaceChildren(...data.plan.sections.map((plan) => button(title(plan), () => {
    const target = document.getElementById("heading-" + plan.id);
    target.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  })));
}

function listen() {
  const on = (id, event, act) => document.getElementById(id).addEventListener(event, act);
  on("year", "change", (event) => choose({ year: Number(event.target.value) }));
  on("department", "change", (event) => choose({ department: event.target.value }));
  on("language", "click", () => choose({ language: at.language === "zh" ? "en" : "zh" }));
  on("query", "input", (event) => {
    at.query = event.target.value;
    data.plan.sections.flatMap((plan) => plan.panels).filter((plan) => plan.searched).forEach((plan) =>
      document.getElementById("panel-" + plan.id).replaceWith(panel(plan)));
  });
  on("query", "keydown", (event) => {
    if (event.key === "Enter") {
      document.getElementById("heading-projects").scrollIntoView({ block: "start" });
    }
  });
  window.addEventListener("hashchange", () => {
    const known = JSON.stringify(at);
    fromAddress();
    if (JSON.stringify(at) !== known) { show(); }
  });
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      document.querySelectorAll(".chart[_echarts_instance_]").forEach((place) => place.draw());
    }
  });
  window.addEventListener("beforeprint", drawAll);
  window.matchMedia("print").addEventListener("change", drawAll);
}

async function start() {
  if (typeof DecompressionStream === "undefined") {
    document.getElementById("main").replaceChildren(element("p", { class: "block" }, document.body.dataset.old));
    return;
  }
  await unpack();
  if (!data.years.length) {
    document.getElementById("main").replaceChildren(element("p", { class: "block" }, say("noRows")));
    return;
  }
  fromAddress();
  listen();
  document.getElementById("bar").hidden = false;
  show();
  document.documentElement.dataset.ready = "";
}

start();
