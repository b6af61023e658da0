package org.jixiao.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.warehouse.Catalog;

/**
 * Kills one run after the other, each starting from what the last one left, then leaves one alone:
 * after it all must be as after a run that nothing happened to.
 */
final class Chains {
  private static final int LONGEST = 14;

  private final Place place;
  private final Runs runs;
  private final Reader reader;
  private final String base;
  private final Whole expected;
  private final Duration usual;
  private final Duration usualWhenDone;
  private final Tally tally;

  /**
   * @param base the name under which is kept what every chain starts from
   * @param usual how long the undisturbed run takes
   * @param usualWhenDone how long it takes when its result stands already
   */
  Chains(
      Place place,
      Runs runs,
      Reader reader,
      String base,
      Whole expected,
      Duration usual,
      Duration usualWhenDone,
      Tally tally) {
    this.place = place;
    this.runs = runs;
    this.reader = reader;
    this.base = base;
    this.expected = expected;
    this.usual = usual;
    this.usualWhenDone = usualWhenDone;
    this.tally = tally;
  }

  /** Carries out all kills, in chains as long as they get. */
  void run(Deque<Kill> kills) throws IOException, InterruptedException {
    while (!kills.isEmpty()) {
      reader.unseen(() -> place.restore(base));
      List<Kill> chain = new ArrayList<>();
      try {
        if (!ended(chain, kills)) {
          runs.leaveAlone();
        }
        compare();
      } catch (AssertionError | RuntimeException e) {
        tally.fault("after " + chain + ": " + e);
      }
      tally.chainDone();
    }
  }

  /** Kills until the chain is long enough; returns whether the last run came to its end instead. */
  private boolean ended(List<Kill> chain, Deque<Kill> kills)
      throws IOException, InterruptedException {
    while (!kills.isEmpty() && chain.size() < LONGEST) {
      Kill kill = kills.remove();
      boolean first = chain.isEmpty();
      chain.add(kill);
      if (!runs.kill(kill, stands() ? usualWhenDone : usual)) {
        if (kill instanceof Kill.AtPlace && !first) {
          // The runs before had got past the place; one that starts anew will pass it.
          kills.addFirst(kill);
        } else {
          tally.missed(kill);
        }
        return true;
      }
      tally.killed(kill, stands());
    }
    return false;
  }

  private boolean stands() {
    if (!Files.exists(place.warehouse().resolve("catalog.db"))) {
      return false;
    }
    try (Catalog catalog = Catalog.open(place.settings())) {
      Optional<LedgerRun> standing = new Ledger(catalog).standing();
      return standing.map(LedgerRun::releaseId).filter(expected.releaseId()::equals).isPresent();
    }
  }

  private void compare() throws IOException {
    Whole found = Whole.of(place);
    assertThat(found.traces()).as("left over").isEqualTo(expected.traces());
    assertThat(found.tables()).as("tables").isEqualTo(expected.tables());
    assertThat(found.releases()).as("releases").isEqualTo(expected.releases());
    assertThat(found).isEqualTo(expected);
  }
}
