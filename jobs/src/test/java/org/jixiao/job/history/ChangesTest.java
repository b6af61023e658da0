package org.jixiao.job.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.job.history.Projects.project;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.ProjectEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows before and after, several parted by {@code /}; changes as kind, key, field and values. */
class ChangesTest {
  private static final Instant BEFORE = Instant.parse("2026-03-31T01:00:00Z");
  private static final Instant AT = Instant.parse("2026-04-30T01:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          nothing            | project_key=甲 | project_key=甲 submission_id=s2 | -
          new                | - | project_key=甲 | new 甲
          removed            | project_key=甲 | - | removed 甲
          one field          | project_key=甲 score_points=93.50 | project_key=甲 score_points=90 | changed 甲 score_points 93.50→90
          fields in order    | project_key=甲 goal_text=修路 | project_key=甲 grade=优 | changed 甲 grade null→优, changed 甲 goal_text 修路→null
          flags              | project_key=甲 | project_key=甲 flags=PLACEHOLDER,goal_text,XX | changed 甲 flags →PLACEHOLDER goal_text XX
          several projects   | project_key=乙 locator=b!A1 / project_key=甲 grade=优 | project_key=丙 locator=c!A1 / project_key=甲 grade=良 | new 丙, removed 乙, changed 甲 grade 优→良
          code appears       | project_key=修路 project_name=修路 | project_key=C1 project_name=修路 project_code=C1 | changed C1 project_code null→C1, changed C1 project_key 修路→C1
          form renamed       | project_key=修路 project_name=修路 locator=a!A1 | project_key=养路 project_name=养路 locator=a!A1 | changed 养路 project_name 修路→养路, changed 养路 project_key 修路→养路
          list row replaced  | project_key=修路 project_name=修路 source=list | project_key=植树 project_name=植树 source=list | removed 修路, new 植树
          names not decisive | project_key=C1 project_name=修路 locator=a / project_key=C2 project_name=修路 locator=b | project_key=C3 project_name=修路 locator=c | new C3, removed C1, removed C2
          """)
  void changesAreTold(String what, String before, String after, String expected) {
    List<Version> history = Histories.after(List.of(), rows(before), BEFORE);

    List<String> told =
        Changes.at(Histories.after(history, rows(after), AT), "run", AT).stream()
            .map(ChangesTest::told)
            .toList();

    assertThat(told)
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(", "));
  }

  @Test
  void aChangeNamesRunTimeProjectAndFiles() {
    ProjectEvaluation before =
        project("fiscal_year=2024 department_name=区教育局 project_name=修路 project_key=修路 grade=优");
    ProjectEvaluation after =
        project(
            "fiscal_year=2024 department_name=区教育局 project_name=修路 project_key=修路 grade=良"
                + " submission_id=s2");
    List<Version> history =
        Histories.after(Histories.after(List.of(), List.of(before), BEFORE), List.of(after), AT);

    assertThat(Changes.at(history, "run-7", AT))
        .containsExactly(
            new Change(
                "run-7",
                AT,
                2024,
                "区教育局",
                "修路",
                "修路",
                Change.CHANGED,
                "grade",
                "优",
                "良",
                "s1",
                "s2"));
    assertThat(Changes.at(history, "run-6", BEFORE))
        .containsExactly(
            new Change(
                "run-6",
                BEFORE,
                2024,
                "区教育局",
                "修路",
                "修路",
                Change.NEW,
                null,
                null,
                null,
                null,
                "s1"));
  }

  @Test
  void personalFieldsAreMasked() {
    FieldDictionary fields = FieldDictionary.load();
    Content.Difference phone = new Content.Difference("contact_phone", "13800000000", null);
    Content.Difference grade = new Content.Difference("grade", "优", null);

    assertThat(Changes.masked(phone, fields))
        .isEqualTo(new Content.Difference("contact_phone", "***", "***"));
    assertThat(Changes.masked(grade, fields)).isEqualTo(grade);
  }

  private static List<ProjectEvaluation> rows(String texts) {
    return texts == null
        ? List.of()
        : Arrays.stream(texts.split(" / ")).map(Projects::project).toList();
  }

  private static String told(Change change) {
    String told = change.kind() + " " + change.projectKey();
    return change.field() == null
        ? told
        : told + " " + change.field() + " " + change.before() + "→" + change.after();
  }
}
