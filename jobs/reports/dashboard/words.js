// Chinese and English: words of the interface and headings. What departments wrote stays as it is.
function say(name) {
  const word = data.plan.words[name];
  return word === undefined ? name : word[at.language];
}

function title(plan) {
  return plan.title[at.language];
}

function unit(col) {
  const english = data.plan.words.units[col.unit];
  if (at.language === "zh" || english === undefined) {
    return col.unit;
  }
  return english && " " + english;
}

/** The heading of a column with its unit. */
function heading(col) {
  const of = unit(col).trim();
  return at.language === "zh" ? col.zh + (of && "（" + of + "）") : col.en + (of && " (" + of + ")");
}

function speak(language) {
  at.language = language;
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.querySelectorAll("[data-word]").forEach((place) => {
    place.textContent = say(place.dataset.word);
  });
  document.querySelectorAll("[data-label]").forEach((place) => {
    place.setAttribute("aria-label", say(place.dataset.label));
  });
}

/** What a figure stands on, as the row says: used, excluded, not reported. */
function basis(table, row) {
  return ["used", "excluded", "not_reported"]
    .filter((name) => column(table, name) && value(table, row, name) !== null)
    .map((name) => column(table, name)[at.language] + (at.language === "zh" ? "" : " ") + told(table, row, name))
    .join(at.language === "zh" ? "，" : ", ");
}
