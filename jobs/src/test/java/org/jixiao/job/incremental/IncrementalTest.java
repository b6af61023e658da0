package org.jixiao.job.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.iceberg.data.Record;
import org.jixiao.SparkFixture;
import org.jixiao.job.ExitCode;
import org.jixiao.job.RunResult;
import org.jixiao.warehouse.TableName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was sent, corrected, moved and taken back, and however few department-years each run
 * computed anew: the tables are those of a fresh warehouse given what stands. {@code
 * -Djixiao.sequences=N} tries more sequences than a build does.
 */
class IncrementalTest {
  private static final int SEQUENCES = Integer.getInteger("jixiao.sequences", 1);
  private static final long SEED = Long.getLong("jixiao.seed", 20_260_302L);
  private static final int STEPS = 5;

  @TempDir Path folder;

  @BeforeAll
  static void freeSpark() {
    SparkFixture.stop();
  }

  @Test
  void anySequenceEndsAsAFreshRunOfWhatStands() throws IOException {
    int incremental = 0;
    for (int i = 0; i < SEQUENCES; i++) {
      incremental += sequence(SEED + i, folder.resolve("s" + i));
    }
    assertThat(incremental).as("runs that computed a part").isPositive();
  }

  /** Tries a sequence and returns how many of its runs computed some department-years only. */
  private static int sequence(long seed, Path folder) throws IOException {
    Random random = new Random(seed);
    List<String> story = new ArrayList<>(List.of("seed " + seed));
    Path inboxFolder = folder.resolve("收件");
    Inbox inbox = new Inbox(inboxFolder, random);
    inbox.fill();
    Bureau bureau = new Bureau(folder.resolve("grown"));
    assertThat(bureau.run(inboxFolder).exitCode()).isEqualTo(ExitCode.DONE);
    for (int step = 0; step < STEPS; step++) {
      if (random.nextInt(3) == 0) {
        story.add(decide(bureau, random));
      } else {
        for (int change = random.nextInt(3); change >= 0; change--) {
          story.add(inbox.change());
        }
        settle(bureau, bureau.run(inboxFolder), random.nextBoolean(), story);
      }
    }
    settle(bureau, bureau.run(inboxFolder), true, story);

    Bureau fresh = new Bureau(folder.resolve("fresh"));
    Contents.submit(bureau, fresh, folder.resolve("again"));
    Contents.assertSame(bureau, fresh, story);
    return partial(bureau);
  }

  private static void settle(Bureau bureau, RunResult result, boolean approve, List<String> story) {
    story.add("run: " + result.exitCode());
    if (result.exitCode() == ExitCode.FINDINGS && approve) {
      bureau.approve(bureau.waiting().get(0).runId(), "已核实");
      story.add("approve");
    }
  }

  /** Takes out or brings back a submission at random. */
  private static String decide(Bureau bureau, Random random) {
    List<Record> rows =
        bureau.rows(TableName.of("verbatim.submission"), "submission_id", "outcome").stream()
            .filter(row -> !"rejected".equals(row.getField("outcome")))
            .filter(row -> !"ignored".equals(row.getField("outcome")))
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
    Record row = rows.get(random.nextInt(rows.size()));
    String id = (String) row.getField("submission_id");
    if ("read".equals(row.getField("outcome"))) {
      bureau.withdraw(id, "有误");
      return "withdraw " + id.substring(0, 8);
    }
    bureau.revert(id, "原件有效");
    return "revert " + id.substring(0, 8);
  }

  private static int partial(Bureau bureau) throws IOException {
    int partial = 0;
    try (Stream<Path> runs = Files.list(bureau.warehouse().resolve("runs"))) {
      for (Path run : runs.toList()) {
        var units =
            new ObjectMapper()
                .readTree(run.resolve("run.json").toFile())
                .path("department_years_computed");
        partial += units.asInt(0) > 0 ? 1 : 0;
      }
    }
    return partial;
  }
}
