package org.jixiao.publish;

import java.util.List;
import org.jixiao.model.ReleaseContent;

/** The charts of one fiscal year, each with the table behind it. */
final class Panels {
  private final ReleaseContent content;
  private final int year;

  Panels(ReleaseContent content, int year) {
    this.content = content;
    this.year = year;
  }

  List<View.Panel> all() {
    Pictures pictures = new Pictures(content, year);
    Rows bins = Pictures.fivePointBins(district("score_distribution"));
    Rows departments =
        Pictures.byRate(Rows.of(content, "execution_summary").ofYear(year).ofDepartments());
    Rows execution = district("execution_summary").and(departments);
    return List.of(
        panel(pictures.scores(), "half", Grids.district(bins)),
        panel(pictures.grades(), "half", Grids.district(district("grade_summary"))),
        panel(pictures.execution(), "long", Grids.departments(execution)),
        panel(pictures.bands(), "short", Grids.district(district("execution_band"))),
        panel(
            pictures.causes(),
            "half",
            Grids.district(Pictures.byCount(district("deviation_cause")))),
        panel(
            pictures.measures(),
            "half",
            Grids.district(Pictures.byCount(district("improvement_measure")))));
  }

  private static View.Panel panel(Picture picture, String width, View.Grid grid) {
    return new View.Panel(
        picture.id(),
        picture.title(),
        picture.note(),
        picture.inWords(),
        picture.isEmpty(),
        width,
        grid);
  }

  private Rows district(String statistic) {
    return Rows.of(content, statistic).ofYear(year).ofDistrict();
  }
}
