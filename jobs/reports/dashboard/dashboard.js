"use strict";
(function () {
  var figures = JSON.parse(document.getElementById("figures").textContent);
  var picker = document.getElementById("year");
  var sections = Array.from(document.querySelectorAll("section.year"));
  var ink = "#1d2733", muted = "#5b6675", line = "#d9dfe6", accent = "#1f5a8c";

  function option(chart, width) {
    // Labels too long to stand beside each other are turned.
    var longest = Math.max.apply(null, chart.labels.map(function (label) { return label.length; }));
    var turned = !chart.lying && (width - 60) / chart.labels.length < longest * 9;
    var names = {
      type: "category", data: chart.labels, inverse: chart.lying,
      axisTick: { show: false }, axisLine: { lineStyle: { color: line } },
      axisLabel: { color: ink, fontSize: 12, interval: 0, rotate: turned ? 60 : 0 },
      name: chart.lying ? "" : chart.category, nameLocation: "middle", nameGap: turned ? 54 : 30,
      nameTextStyle: { color: muted }
    };
    var long = chart.texts.some(function (t) { return t.length > 7; });
    if (chart.lying) {
      names.axisLabel.width = Math.max(110, Math.round(width * 0.36));
      names.axisLabel.overflow = "break";
      names.axisLabel.lineHeight = 15;
    }
    var numbers = {
      type: "value", min: 0, minInterval: 1, splitNumber: width < 420 ? 3 : 5,
      boundaryGap: [0, chart.lying ? 0 : 0.1],
      name: chart.value, nameLocation: chart.lying ? "middle" : "end", nameGap: chart.lying ? 26 : 14,
      nameTextStyle: { color: muted, align: chart.lying ? "center" : "left" },
      axisLabel: { color: muted, fontSize: 12 }, splitLine: { lineStyle: { color: line } }
    };
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      aria: { enabled: false },
      grid: { left: 8, right: chart.lying ? (long ? 108 : 48) : 16, top: chart.lying ? 8 : 36, bottom: turned ? 22 : 30, containLabel: true },
      tooltip: {
        trigger: "item", renderMode: "richText",
        formatter: function (p) { return chart.labels[p.dataIndex] + "  " + chart.texts[p.dataIndex]; }
      },
      xAxis: chart.lying ? numbers : names,
      yAxis: chart.lying ? names : numbers,
      series: [{
        type: "bar", data: chart.values, barMaxWidth: chart.lying ? 20 : 56, itemStyle: { color: accent },
        label: {
          show: true, position: chart.lying ? "right" : "top", color: ink, fontSize: 12,
          formatter: function (p) { return chart.texts[p.dataIndex]; }
        },
        labelLayout: { hideOverlap: true }
      }]
    };
  }

  function draw(section) {
    section.querySelectorAll(".chart").forEach(function (place) {
      var chart = figures[section.dataset.year][place.dataset.chart];
      if (chart.lying) {
        place.style.height = Math.max(160, chart.labels.length * 44 + 60) + "px";
      }
      var drawn = echarts.getInstanceByDom(place) || echarts.init(place, null, { renderer: "svg" });
      drawn.resize();
      drawn.setOption(option(chart, place.clientWidth), true);
    });
  }

  function shown() {
    return sections.find(function (s) { return !s.hidden; });
  }

  function show(year) {
    sections.forEach(function (s) { s.hidden = s.dataset.year !== year; });
    picker.value = year;
    draw(shown());
  }

  function redraw() {
    if (shown()) { draw(shown()); }
  }

  if (picker) {
    var asked = location.hash.slice(1);
    var known = sections.some(function (s) { return s.dataset.year === asked; });
    show(known ? asked : sections[0].dataset.year);
    picker.addEventListener("change", function () {
      location.hash = picker.value;
      show(picker.value);
    });
    window.addEventListener("resize", redraw);
    window.matchMedia("print").addEventListener("change", redraw);
  }
})();
