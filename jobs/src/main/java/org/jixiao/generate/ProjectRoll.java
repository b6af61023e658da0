package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The projects of one department, year by year: most go on, some end and others take their place.
 */
final class ProjectRoll {
  private static final int ENDING_PERCENT = 12;
  private static final String DISTRICT_CODE = "360199";
  private static final String NUMERALS = "一二三四五六七八九十";

  private final DistrictOrder order;
  private final Office office;
  private final int size;
  private final List<Subject> subjects;
  private final int firstSubject;
  private final int firstScope;

  ProjectRoll(DistrictOrder order, Office office, int size) {
    this.order = order;
    this.office = office;
    this.size = size;
    this.subjects = Subject.of(office.area());
    Chance chance = Chance.of(order.seed(), office.code(), "names");
    this.firstSubject = chance.below(subjects.size());
    this.firstScope = chance.below(office.scopes().size());
  }

  /** Returns the projects of a fiscal year, in the order in which the department lists them. */
  List<Project> in(int year) {
    int[] numbers = new int[size];
    int[] begun = new int[size];
    for (int place = 0; place < size; place++) {
      numbers[place] = place;
      begun[place] = DistrictOrder.FIRST_YEAR;
    }
    int next = size;
    for (int later = DistrictOrder.FIRST_YEAR + 1; later <= year; later++) {
      for (int place = 0; place < size; place++) {
        if (Chance.of(order.seed(), office.code(), "ends", place, later).percent(ENDING_PERCENT)) {
          numbers[place] = next++;
          begun[place] = later;
        }
      }
    }
    List<Project> projects = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      projects.add(project(numbers[place], begun[place]));
    }
    return projects;
  }

  /** Every number has a name of its own: subject, then scope, then phase change. */
  private Project project(int number, int begun) {
    Chance chance = Chance.of(order.seed(), office.code(), "project", number);
    Subject subject = subjects.get((firstSubject + number) % subjects.size());
    int round = number / subjects.size();
    int scopes = office.scopes().size();
    String scope = office.scopes().get((firstScope + round) % scopes);
    String phase = phase(round / scopes);
    String code =
        String.format(
            Locale.ROOT,
            "%s%02dT%06d%06d",
            DISTRICT_CODE,
            begun % 100,
            office.number() + 1,
            number + 1);
    String shortName = scope + subject.name();
    return new Project(
        office,
        number,
        begun,
        shortName + chance.of(subject.tails()) + phase,
        shortName + phase,
        code,
        chance.percent(55) ? office.name() : chance.of(office.units()),
        subject);
  }

  private static String phase(int earlier) {
    if (earlier == 0) {
      return "";
    }
    int phase = earlier + 1;
    return "（"
        + (phase <= NUMERALS.length() ? NUMERALS.substring(phase - 1, phase) : "" + phase)
        + "期）";
  }
}
