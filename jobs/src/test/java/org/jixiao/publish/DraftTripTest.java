package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.job.Configuration;
import org.jixiao.job.validation.Validation;
import org.jixiao.job.validation.ValidationOptions;
import org.jixiao.model.ReleaseContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft that is handed in reads as the department's report. */
class DraftTripTest {
  @TempDir Path folder;

  @Test
  void projectsAndScoresComeBackAndNothingIsWrongWithThem() throws IOException {
    ReleaseContent content =
        new ReleaseContent(
                "r1",
                LocalDate.of(2025, 4, 30),
                "映川区",
                District.tables(
                    """
                    #
                    = coverage
                    2024|department|映川区教育局|1|1||3|3|0|0|0||||||||1|0|0
                    = score_summary
                    2024|department|映川区教育局|3|94.5000||1.5000|93|93|94.5|96|96|0|93|1|3|0|0
                    = grade_summary
                    2024|department|映川区教育局|1|优|90|3|||100|3|0|0
                    = execution_summary
                    2024|department|映川区教育局|3000000.00|3000000.00|2400000.00|600000.00|80.0000|80.0000|3|0|0"""),
                List.of(),
                List.of(),
                List.of())
            .quoting(
                List.of(
                    District.quoted(
                        """
                        project_evaluation
                        fiscal_year|department_name|project_name|score_points|achievement_text|execution_rate_pct
                        2024|映川区教育局|校舍维修（二期）|96.0000|维修校舍12栋，面积3400平方米；验收合格率100%。|90.0000
                        2024|映川区教育局|“智慧校园”/设备购置|94.5000||95.0000
                        2024|映川区教育局|2024年学生资助|93.0000|资助564人次|55.0000
                        """)));

    ReleaseFolder.write(Files.createDirectory(folder.resolve("发布")), content, Originals.NONE);
    JsonNode read = validated(folder.resolve("发布/departments/映川区教育局/自评总报告.docx"));

    List<String> projects = new ArrayList<>();
    for (JsonNode project : read.get("projects")) {
      projects.add(
          project.get("fiscal_year").asText()
              + " "
              + project.get("department_name").asText()
              + " "
              + project.get("project_name").asText()
              + " "
              + project.get("score_points").decimalValue().setScale(2));
    }
    assertThat(projects)
        .containsExactly(
            "2024 映川区教育局 校舍维修（二期） 96.00",
            "2024 映川区教育局 “智慧校园”/设备购置 94.50",
            "2024 映川区教育局 2024年学生资助 93.00");
    assertThat(read.get("findings")).isEmpty();
  }

  private JsonNode validated(Path draft) throws IOException {
    Path handedIn = folder.resolve("收件/2024/映川区教育局/自评总报告.docx");
    Files.createDirectories(handedIn.getParent());
    Files.copy(draft, handedIn);
    ValidationOptions options =
        new ValidationOptions(List.of(folder.resolve("收件")), null, true, null);
    StringWriter said = new StringWriter();
    try (PrintWriter out = new PrintWriter(said)) {
      new Validation(options, Configuration.load(null), LocalDate.of(2025, 4, 30)).run(out);
    }
    return new ObjectMapper().readTree(said.toString());
  }
}
