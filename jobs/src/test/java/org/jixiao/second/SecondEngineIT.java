package org.jixiao.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jixiao.cases.Launcher;
import org.jixiao.job.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every figure of a district with faults, over several years, is what a second engine computes.
 *
 * <p>System properties: {@code jixiao.second.departments}, {@code .projects} (a year), {@code
 * .years} and {@code .seed} of the district.
 */
class SecondEngineIT {
  private static final String PREFIX = "jixiao.second.";
  private static final long HOURS = 1;

  @TempDir Path folder;

  @Test
  void everyFigureOfADistrictIsWhatASecondEngineComputes()
      throws IOException, InterruptedException {
    Launcher jixiao = Launcher.in(folder);
    Path district = folder.resolve("district");
    Launcher.Ended generated =
        jixiao.generate(
            "--departments",
            System.getProperty(PREFIX + "departments", "60"),
            "--projects",
            System.getProperty(PREFIX + "projects", "1500"),
            "--years",
            System.getProperty(PREFIX + "years", "3"),
            "--seed",
            System.getProperty(PREFIX + "seed", "20260430"),
            "--faults",
            "--output",
            district.toString());
    assertThat(generated.exitCode()).as(generated.err()).isZero();
    analyze(jixiao, district);

    Configuration configuration = Configuration.load(district.resolve("conf"));
    try (SecondEngine second = SecondEngine.over(jixiao.warehouse(), configuration)) {
      assertThat(second.differences(jixiao.releases().resolve("latest"))).isEmpty();
    }
  }

  private void analyze(Launcher jixiao, Path district) throws IOException, InterruptedException {
    Path err = folder.resolve("run.err");
    Process process =
        jixiao.start(
            folder.resolve("run.out"),
            err,
            "run",
            district.resolve("inbox").toString(),
            "--conf",
            district.resolve("conf").toString());
    try {
      assertThat(process.waitFor(HOURS, TimeUnit.HOURS)).as("the run has ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
  }
}
