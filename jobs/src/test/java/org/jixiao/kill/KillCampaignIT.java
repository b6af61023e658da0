package org.jixiao.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed, anywhere and any number of times, leaves nothing that the next does not
 * mend, and readers see whole states throughout.
 *
 * <p>System properties: {@code jixiao.kill.places} and {@code .moments}, how many kills of either
 * kind; {@code .seed}.
 */
class KillCampaignIT {
  private static final String PREFIX = "jixiao.kill.";
  private static final int LEAST_PLACES = 40;
  private static final int LOOKS_PER_QUERY = 200;
  private static final double POLITE = 0.3;
  private static final String NOTHING = "nothing";
  private static final String FIRST = "first";

  @TempDir Path folder;

  @Test
  void whateverIsKilledTheNextRunMakesItAsHadNothingHappened()
      throws IOException, InterruptedException {
    Random random = new Random(Long.getLong(PREFIX + "seed", 20260430));
    Place place = new Place(folder);
    Inboxes inboxes = Inboxes.in(folder);
    Runs first = new Runs(place, inboxes.first());
    Runs second = new Runs(place, inboxes.second());
    Reader reader = new Reader(place, LOOKS_PER_QUERY);
    Tally tally = new Tally();

    place.restore(NOTHING);
    List<String> placesOfFirst = first.places();
    Whole afterFirst = Whole.of(place);
    reader.learn();
    place.keep(FIRST);
    List<String> placesOfSecond = second.places();
    Whole afterSecond = Whole.of(place);
    reader.learn();
    Duration whenDone = second.leaveAlone();
    place.restore(FIRST);
    Duration usual = second.leaveAlone();

    List<String> onlyInFirst = new ArrayList<>(placesOfFirst);
    onlyInFirst.removeAll(placesOfSecond);
    List<String> all = new ArrayList<>(onlyInFirst);
    all.addAll(placesOfSecond);
    assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST_PLACES);
    assertThat(afterFirst.tables()).isNotEqualTo(afterSecond.tables());
    assertThat(Whole.of(place)).isEqualTo(afterSecond);

    Collections.shuffle(all, random);
    List<String> chosen = all.stream().limit(Integer.getInteger(PREFIX + "places", 28)).toList();
    reader.start();
    new Chains(place, first, reader, NOTHING, afterFirst, usual, whenDone, tally)
        .run(at(onlyInFirst, chosen));
    Chains chains = new Chains(place, second, reader, FIRST, afterSecond, usual, whenDone, tally);
    chains.run(at(placesOfSecond, chosen));
    chains.run(moments(Integer.getInteger(PREFIX + "moments", 12), random));

    List<String> unseemly = reader.end();
    tell(tally + "; " + reader.looks() + " looks and " + reader.queries() + " queries meanwhile");
    assertThat(tally.faults()).isEmpty();
    assertThat(tally.unpassed()).isEmpty();
    assertThat(unseemly).isEmpty();
    assertThat(reader.looks()).isGreaterThan(tally.kills());
  }

  /** In the order of passing: a place passed late is then reached by a run that goes on. */
  private static Deque<Kill> at(List<String> inOrder, List<String> chosen) {
    Deque<Kill> kills = new ArrayDeque<>();
    inOrder.stream().filter(chosen::contains).map(Kill.AtPlace::new).forEach(kills::add);
    return kills;
  }

  private static Deque<Kill> moments(int count, Random random) {
    Deque<Kill> kills = new ArrayDeque<>();
    for (int i = 0; i < count; i++) {
      kills.add(new Kill.AtMoment(random.nextDouble(), random.nextDouble() < POLITE));
    }
    return kills;
  }

  private static void tell(String outcome) throws IOException {
    Path output = Files.createDirectories(Path.of("target/kill"));
    Files.writeString(output.resolve("outcome.txt"), outcome + "\n", StandardCharsets.UTF_8);
    System.out.println(outcome);
  }
}
