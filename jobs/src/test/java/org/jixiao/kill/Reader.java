package org.jixiao.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jixiao.cases.Launcher;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.TableName;

/**
 * Reads several tables together and the newest release, again and again, while runs are killed: it
 * must see one of the whole states there are, and never fail.
 */
final class Reader extends Thread {
  private static final List<TableName> TOGETHER =
      List.of(
          TableName.of("interpreted.project_evaluation"),
          TableName.of("statistics.score_summary"),
          TableName.of("checked.finding"));

  private static final String QUERY =
      "SELECT (SELECT count(*) FROM interpreted.project_evaluation) AS projects,"
          + " (SELECT sum(score_points) FROM interpreted.project_evaluation) AS points,"
          + " (SELECT sum(mean_points) FROM statistics.score_summary) AS means,"
          + " (SELECT count(*) FROM checked.finding) AS findings";

  private static final long REST_MILLIS = 250;

  private final Place place;
  private final int looksPerQuery;
  private final Set<Object> whole = ConcurrentHashMap.newKeySet();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private volatile boolean done;
  private volatile int looks;
  private volatile int queries;

  /**
   * @param looksPerQuery how often it looks through the catalog before it asks the program once
   */
  Reader(Place place, int looksPerQuery) {
    super("reader");
    this.place = place;
    this.looksPerQuery = looksPerQuery;
    setDaemon(true);
    whole.add(Hashes.withoutRows(TOGETHER));
    whole.add(Map.of());
  }

  /** Learns that what can be seen now is whole; nothing must be running. */
  synchronized void learn() throws IOException {
    whole.add(tables());
    whole.add(release());
    whole.add(answer());
  }

  /** Does something that no reader could bear: the whole warehouse is put back. */
  synchronized void unseen(Restoring restoring) throws IOException {
    restoring.run();
  }

  /** Stops, and returns what was not whole or failed. */
  List<String> end() throws InterruptedException {
    done = true;
    join();
    return List.copyOf(faults);
  }

  int looks() {
    return looks;
  }

  int queries() {
    return queries;
  }

  @Override
  public void run() {
    while (!done) {
      try {
        look();
        Thread.sleep(REST_MILLIS);
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException | AssertionError e) {
        faults.add(e.toString());
      }
    }
  }

  private synchronized void look() throws IOException {
    if (!Files.exists(place.warehouse().resolve("catalog.db"))) {
      return;
    }
    looks++;
    List<Object> seen = new ArrayList<>(List.of(tables(), release()));
    if (looks % looksPerQuery == 0 && Files.exists(place.releases().resolve("latest"))) {
      queries++;
      seen.add(answer());
    }
    seen.stream()
        .filter(one -> !whole.contains(one))
        .forEach(one -> faults.add("not a whole state: " + one));
  }

  private Map<String, String> tables() {
    try (Catalog catalog = Catalog.open(place.settings())) {
      return Hashes.tables(catalog.at(new Ledger(catalog).state()), TOGETHER);
    }
  }

  /** The files of the release that {@code latest} points to now, whatever it points to next. */
  private Map<String, String> release() throws IOException {
    Path latest = place.releases().resolve("latest");
    return Files.isSymbolicLink(latest)
        ? Hashes.files(place.releases().resolve(Files.readSymbolicLink(latest)))
        : Map.of();
  }

  private String answer() {
    return new Launcher(Launcher.CHECKOUT, place.warehouse(), place.releases(), Map.of())
        .query(QUERY)
        .get(0)
        .toList()
        .toString();
  }

  /** What is done while nobody reads. */
  interface Restoring {
    void run() throws IOException;
  }
}
