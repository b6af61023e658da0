package org.jixiao.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.job.Configuration;
import org.junit.jupiter.api.Test;

/**
 * Damaged documents are read or rejected with a reason; rearranged ones keep every value.
 *
 * <p>System properties: {@code jixiao.campaign.mutants}, {@code .seed}, {@code .threads}; {@code
 * .replay} examines one mutant by its number. Mutants with a fault, and the table of all ends, are
 * written to {@code target/campaign}.
 */
class CampaignTest {
  private static final String PREFIX = "jixiao.campaign.";
  private static final long SHORT = 2_000;
  private static final Path OUTPUT = Path.of("target/campaign");

  @Test
  void everyMutantIsReadOrRejectedAndRearrangedOnesKeepTheirValues()
      throws IOException, InterruptedException {
    long mutants = Long.getLong(PREFIX + "mutants", SHORT);
    Campaign campaign =
        new Campaign(
            Document.all(),
            new Examiner(Configuration.load(null).reference()),
            Long.getLong(PREFIX + "seed", 20260430),
            OUTPUT);

    Long replay = Long.getLong(PREFIX + "replay");
    if (replay != null) {
      campaign.examine(replay);
      assertThat(campaign.faults()).isEmpty();
      return;
    }
    campaign.run(mutants, Integer.getInteger(PREFIX + "threads", 1));

    Files.createDirectories(OUTPUT);
    Files.writeString(
        OUTPUT.resolve("table.txt"), campaign.tally().table(), StandardCharsets.UTF_8);
    if (mutants > SHORT) {
      System.out.print(campaign.tally().table());
    }
    assertThat(campaign.faults()).isEmpty();
    assertThat(campaign.tally().count(Tally.End.SAME)).isPositive();
    assertThat(campaign.tally().count(Tally.End.REJECTED)).isPositive();
  }
}
