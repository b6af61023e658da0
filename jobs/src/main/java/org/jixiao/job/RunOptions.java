package org.jixiao.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.warehouse.WarehouseSettings;

/**
 * What a command was told.
 *
 * @param command its name, for the ledger
 * @param inbox folder to read; null for commands that read none
 * @param year takes only that year's folders of the inbox; null for all
 * @param conf configuration folder; null for the program's own
 * @param master Spark master URL; null for this machine
 * @param asOf the day the release speaks of; null for today
 * @param failOn limit of findings; null for none
 * @param decision what an officer decided about a submission; null for none
 */
public record RunOptions(
    String command,
    Path inbox,
    Integer year,
    Path warehouse,
    Path releases,
    Path conf,
    String master,
    LocalDate asOf,
    FailOn failOn,
    Decision decision) {

  /** Returns where the warehouse is and how Spark runs, under a configuration. */
  public WarehouseSettings settings(Configuration configuration) {
    Map<String, String> spark = new TreeMap<>(configuration.spark());
    if (master != null && !master.startsWith("local")) {
      // A remote executor needs the program; on one machine it shares the class path.
      spark.putAll(ClusterJars.properties());
    }
    return new WarehouseSettings(warehouse, master, configuration.catalog(), spark);
  }
}
