package org.jixiao.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.Heads;
import org.jixiao.warehouse.TableName;

/**
 * Brings a warehouse to what its ledger says stands, whatever died when: a run that is done in the
 * ledger is carried to its end, of any other nothing remains. Doing so again changes nothing.
 */
final class Recovery {
  private final Catalog catalog;
  private final Ledger ledger;
  private final Path releases;

  Recovery(Catalog catalog, Path releases) {
    this.catalog = catalog;
    this.ledger = new Ledger(catalog);
    this.releases = releases;
  }

  /** Does so and returns what it did, in Chinese; nothing where all was well. */
  List<String> run() {
    List<String> done = new ArrayList<>();
    Optional<LedgerRun> standing = ledger.standing();
    List<TableName> moved = new Heads(catalog).moveTo(ledger.state(), tag(standing), waiting());
    if (!moved.isEmpty()) {
      done.add("把 " + moved.size() + " 张表恢复到最近一次完成的运行，清除了中断的运行写下的内容。");
    }
    standing.map(LedgerRun::releaseId).ifPresent(id -> release(id, done));
    return done;
  }

  /** The name of the state that stands, if that is what the release speaks of. */
  private String tag(Optional<LedgerRun> standing) {
    return standing
        .map(LedgerRun::releaseId)
        .flatMap(this::withoutContent)
        .filter(release -> release.snapshots().equals(standing.get().snapshots()))
        .map(LedgerRelease::releaseId)
        .orElse(null);
  }

  private Set<String> waiting() {
    return ledger.waiting().stream()
        .map(run -> Heads.branch(run.runId()))
        .collect(Collectors.toSet());
  }

  private Optional<LedgerRelease> withoutContent(String id) {
    return ledger.releases().stream().filter(release -> release.releaseId().equals(id)).findFirst();
  }

  private void release(String id, List<String> done) {
    if (!Release.isWhole(releases, id)) {
      Optional<LedgerRelease> release =
          ledger.release(id).filter(kept -> kept.printedContent() != null);
      if (release.isEmpty()) {
        return;
      }
      Release.prepare(
          releases,
          ReleaseText.parse(release.get().printedContent()),
          OriginalForms.of(catalog, release.get()));
      Release.publish(releases, id);
      done.add("补齐了发布 " + id + "。");
    } else if (!id.equals(Release.latest(releases))) {
      Release.turnLatest(releases, id);
      done.add("latest 重新指向 " + id + "。");
    }
  }
}
