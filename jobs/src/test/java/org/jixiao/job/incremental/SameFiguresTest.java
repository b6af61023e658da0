package org.jixiao.job.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jixiao.SparkFixture;
import org.jixiao.generate.DistrictOrder;
import org.jixiao.generate.SyntheticDistrict;
import org.jixiao.job.Configuration;
import org.jixiao.job.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small district, with faults, given at once or in parts, in another order, to one thread or
 * eight: the same tables, and the same release.
 */
class SameFiguresTest {
  private static final DistrictOrder ORDER = new DistrictOrder("映川区", 5, 30, 2, 11, true);

  @TempDir static Path folder;
  private static List<Path> files;
  private static Bureau atOnce;

  @BeforeAll
  static void run() throws IOException {
    SparkFixture.stop();
    Configuration packed = Configuration.load(null);
    new SyntheticDistrict(ORDER, year -> packed.gradesOf(year).orElseThrow())
        .write(folder.resolve("district"));
    try (Stream<Path> walk = Files.walk(inbox())) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    atOnce = bureau("at-once", 2);
    assertThat(atOnce.run(inbox()).exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void inAnotherOrderAndOnOneThread() throws IOException {
    Path inbox = copied("shuffled", reordered(files));
    Bureau bureau = bureau("one", 1);
    assertThat(bureau.run(inbox).exitCode()).isEqualTo(ExitCode.DONE);

    Contents.assertSame(bureau, atOnce, List.of("shuffled, one thread"));
    assertThat(Digests.of(bureau.releases())).isEqualTo(Digests.of(atOnce.releases()));
  }

  @Test
  void inPartsAndOnEightThreads() throws IOException {
    List<Path> order = reordered(files);
    Path half = copied("half", order.subList(0, order.size() / 2));
    Bureau bureau = bureau("eight", 8);
    assertThat(bureau.run(half).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(bureau.run(inbox()).exitCode()).isEqualTo(ExitCode.DONE);

    Contents.assertSame(bureau, atOnce, List.of("in two parts, eight threads"));
  }

  private static Path inbox() {
    return folder.resolve("district/inbox");
  }

  private static Bureau bureau(String name, int threads) {
    Bureau bureau = new Bureau(folder.resolve(name));
    bureau.configure(folder.resolve("district/conf"));
    bureau.threads(threads);
    return bureau;
  }

  private static List<Path> reordered(List<Path> paths) {
    List<Path> reordered = new ArrayList<>(paths);
    Collections.shuffle(reordered, new Random(3));
    return reordered;
  }

  /** Copies files in the order given, the first with the oldest time. */
  private static Path copied(String name, List<Path> order) throws IOException {
    Path copy = folder.resolve(name + "/inbox");
    Instant time = Instant.parse("2026-01-05T00:00:00Z");
    for (Path file : order) {
      Path to = copy.resolve(inbox().relativize(file));
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
      time = time.plusSeconds(60);
      Files.setLastModifiedTime(to, FileTime.from(time));
    }
    return copy;
  }
}
