package org.jixiao.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jixiao.cases.Launcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processor time of a district computed whole, of one of its projects corrected, and of a run that
 * finds nothing new, each a process of its own.
 *
 * <p>System properties: {@code jixiao.scale.departments}, {@code .projects}.
 */
class CorrectionCostIT {
  private static final String PREFIX = "jixiao.scale.";
  private static final long HOURS = 2;

  @TempDir Path folder;

  private final List<String> told =
      new ArrayList<>(List.of("run\tanalyze CPU s\tprocess CPU s\twall s\tdepartment-years"));

  @Test
  void aCorrectionComputesOneDepartmentYearAndNothingNewComputesNone()
      throws IOException, InterruptedException {
    Launcher jixiao = Launcher.in(folder);
    Launcher.Ended generated =
        jixiao.generate(
            "--departments",
            System.getProperty(PREFIX + "departments", "200"),
            "--projects",
            System.getProperty(PREFIX + "projects", "20000"),
            "--output",
            folder.resolve("district").toString());
    assertThat(generated.exitCode()).as(generated.err()).isZero();

    assertThat(run(jixiao, "everything").path("department_years_computed").asText())
        .isEqualTo("全部");
    assertThat(run(jixiao, "nothing new").path("unchanged").asBoolean()).isTrue();
    assertThat(run(jixiao, "nothing new, again").path("unchanged").asBoolean()).isTrue();
    Correction.ofOneForm(folder.resolve("district/inbox"));
    assertThat(run(jixiao, "one project corrected").path("department_years_computed").asInt())
        .isEqualTo(1);
  }

  private JsonNode run(Launcher jixiao, String name) throws IOException, InterruptedException {
    Path err = folder.resolve("run.err");
    long began = System.nanoTime();
    Process process =
        jixiao.start(
            folder.resolve("run.out"),
            err,
            "run",
            folder.resolve("district/inbox").toString(),
            "--conf",
            folder.resolve("district/conf").toString());
    assertThat(process.waitFor(HOURS, TimeUnit.HOURS)).as("the run has ended").isTrue();
    Duration wall = Duration.ofNanos(System.nanoTime() - began);
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    JsonNode report = newestReport(jixiao.warehouse());
    long analyze =
        StreamSupport.stream(report.path("stages").spliterator(), false)
            .filter(stage -> stage.path("name").asText().equals("analyze"))
            .mapToLong(stage -> stage.path("cpuMillis").asLong())
            .sum();
    told.add(
        String.format(
            Locale.ROOT,
            "%s\t%.1f\t%.1f\t%.1f\t%s",
            name,
            analyze / 1e3,
            report.path("cpu_millis").asLong() / 1e3,
            wall.toMillis() / 1e3,
            report.path("department_years_computed").asText()));
    tell();
    return report;
  }

  private static JsonNode newestReport(Path warehouse) throws IOException {
    try (Stream<Path> runs = Files.list(warehouse.resolve("runs"))) {
      Path newest = runs.max(Comparator.comparing(Path::getFileName)).orElseThrow();
      return new ObjectMapper().readTree(newest.resolve("run.json").toFile());
    }
  }

  private void tell() throws IOException {
    Path output = Files.createDirectories(Path.of("target/scale"));
    Files.write(output.resolve("corrections.tsv"), told, StandardCharsets.UTF_8);
  }
}
