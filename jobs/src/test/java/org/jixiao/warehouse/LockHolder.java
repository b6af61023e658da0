package org.jixiao.warehouse;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** A process of its own that takes the lock, says so on a line and holds it until it is killed. */
final class LockHolder {
  private LockHolder() {}

  /** Takes the warehouse folder. */
  public static void main(String[] arguments) throws Exception {
    WarehouseSettings settings = ShippedCatalog.settings(Path.of(arguments[0]));
    try (RunLock lock = RunLock.acquire(settings, "killed-run", "ingest", Clock.systemUTC())) {
      System.out.println(lock.takenOver());
      TimeUnit.MINUTES.sleep(5);
    }
  }
}
