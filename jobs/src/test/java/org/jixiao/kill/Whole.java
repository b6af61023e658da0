package org.jixiao.kill;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.jixiao.job.ledger.Ended;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableContract;
import org.jixiao.warehouse.TableName;
import org.jixiao.warehouse.Traces;
import org.jixiao.warehouse.WarehouseSettings;

/**
 * All that a run leaves to see: two runs of the same material leave the same, however often one of
 * them died.
 *
 * @param tables hash of the rows of each table but those of the ledger
 * @param releases hash of each file of the releases folder, and where {@code latest} points
 * @param releaseIds published, newest first
 * @param runsDone how many runs came to a state
 * @param traces what was left over
 */
record Whole(
    SortedMap<String, String> tables,
    SortedMap<String, String> releases,
    List<String> releaseIds,
    long runsDone,
    List<String> traces) {
  static Whole of(Place place) throws IOException {
    WarehouseSettings settings = place.settings();
    try (Catalog catalog = Catalog.open(settings)) {
      Ledger ledger = new Ledger(catalog);
      LedgerRun standing = ledger.standing().orElseThrow();
      return new Whole(
          Hashes.tables(catalog.at(ledger.state()), names()),
          Hashes.files(place.releases()),
          ledger.releases().stream().map(LedgerRelease::releaseId).toList(),
          ledger.runs().stream()
              .filter(run -> run.is(Ended.DONE) && run.snapshots() != null)
              .count(),
          Traces.of(settings, ledger.state(), standing.releaseId()));
    }
  }

  String releaseId() {
    return releaseIds.get(0);
  }

  private static List<TableName> names() {
    return TableCatalogue.load().all().stream()
        .map(TableContract::table)
        .filter(name -> !name.isLedger())
        .toList();
  }
}
