package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.inbox.CellAccount;
import org.jixiao.model.Outcome;
import org.junit.jupiter.api.Test;

/** Files as "path content", what is stored as "path content outcome". */
class ArrivalsTest {
  private static final Instant FIRST = Instant.parse("2025-03-01T01:00:00Z");
  private static final Instant LATER = Instant.parse("2025-03-02T01:00:00Z");

  private Map<String, StoredSubmission> stored = new TreeMap<>();
  private List<Arrival> known = List.of();

  @Test
  void theFirstOfEqualFilesStandsAndTheOthersNameIt() {
    assertThat(arrive("a 1", "b 1", "c 2"))
        .containsExactly("a 1 read", "b 1 duplicate a", "c 2 read");
  }

  @Test
  void aFileToIgnoreNeverStandsForOneToRead() {
    assertThat(arrive("._a 1", "z 1")).containsExactly("._a 1 ignored", "z 1 read");
    assertThat(arrive("._a 1", "z 1", "~$b 2", "~$c 2"))
        .containsExactly("._a 1 ignored", "z 1 read", "~$b 2 ignored", "~$c 2 ignored");
  }

  @Test
  void whatWasStoredStandsWhileItsFileLiesThere() {
    arrive("b 1");
    assertThat(arrive("a 1", "b 1")).containsExactly("a 1 duplicate b", "b 1 read");
  }

  @Test
  void contentThatMovedIsReadWhereItLies() {
    arrive("2023/a 1");
    Arrivals moved = new Arrivals(files("2024/a 1"), stored);
    assertThat(moved.moved(stored)).containsExactly("1");
    assertThat(arrive("2024/a 1")).containsExactly("2023/a 1 superseded", "2024/a 1 read");
  }

  @Test
  void theCopyStandsWhenItsOriginalWasCorrected() {
    arrive("a 1", "b 1");
    Arrivals corrected = new Arrivals(files("a 2", "b 1"), stored);
    assertThat(corrected.moved(stored)).containsExactly("1");
    assertThat(arrive("a 2", "b 1")).containsExactly("a 1 superseded", "a 2 read", "b 1 read");
  }

  @Test
  void aCorrectedFileSupersedesWhatLayThere() {
    arrive("a 1");
    assertThat(arrive("a 2")).containsExactly("a 1 superseded", "a 2 read");
    assertThat(new Arrivals(files("a 2"), stored).moved(stored)).isEmpty();
  }

  @Test
  void whatAnOfficerTookOutIsNotReadAgainElsewhere() {
    stored.put("1", submission("a", "1", "withdrawn"));
    assertThat(new Arrivals(files("b 1"), stored).moved(stored)).isEmpty();
  }

  @Test
  void theSameInboxAgainChangesNothing() {
    arrive("a 1", "b 1", "._c 1", "d 2");
    List<Arrival> before = known;
    arrive("a 1", "b 1", "._c 1", "d 2");
    assertThat(known).isEqualTo(before);
  }

  @Test
  void theTimeIsThatOfTheFirstArrivalUnderAPath() {
    arrive("a 1");
    Arrivals again = new Arrivals(files("a 1", "b 1"), stored);
    assertThat(again.all(known, again.here(stored, LATER)))
        .extracting(Arrival::receivedAt)
        .containsExactly(FIRST, LATER);
  }

  @Test
  void outcomesAddUpToFiles() {
    arrive("a 1", "b 1", "._c 1", "d 2", "~$e 3", "f 3");
    Arrivals arrivals = new Arrivals(files("a 1", "b 1", "._c 1", "d 2", "~$e 3", "f 3"), stored);
    stored.put("2", submission("d", "2", "rejected"));
    assertThat(IngestResult.of(arrivals.here(stored, FIRST), 0, false))
        .isEqualTo(new IngestResult(6, 0, 2, 1, 2, 1, List.of("b = a"), false));
  }

  /** Takes files in as a run does and returns all arrivals so far. */
  private List<String> arrive(String... inbox) {
    Arrivals arrivals = new Arrivals(files(inbox), stored);
    arrivals
        .standing()
        .forEach(
            (id, file) -> {
              String outcome = file.relativePath().matches("(\\._|~\\$).*") ? "ignored" : "read";
              stored.put(id, submission(file.relativePath(), id, outcome));
            });
    known = arrivals.all(known, arrivals.here(stored, FIRST));
    return known.stream()
        .map(
            file ->
                String.join(
                        " ",
                        file.relativePath(),
                        file.submissionId(),
                        file.outcome(),
                        file.is(Outcome.DUPLICATE) ? file.sameAs() : "")
                    .strip())
        .toList();
  }

  private static List<ScannedFile> files(String... inbox) {
    List<ScannedFile> files = new ArrayList<>();
    for (String file : inbox) {
      String[] parts = file.split(" ", -1);
      files.add(new ScannedFile(parts[0], Path.of(parts[0]), null, parts[1]));
    }
    return files;
  }

  private static StoredSubmission submission(String path, String id, String outcome) {
    return new StoredSubmission(
        id, path, "text/csv", 1, FIRST, outcome, null, null, CellAccount.NONE, "v1");
  }
}
