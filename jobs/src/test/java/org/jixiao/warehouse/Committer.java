package org.jixiao.warehouse;

import java.nio.file.Path;
import java.util.List;

/** A process of its own that appends rows to a table, one a commit. */
final class Committer {
  static final TableName TABLE = TableName.of("ledger.commit");

  private Committer() {}

  record Row(int writer, int ordinal) {}

  /** Takes the warehouse folder, its number and how many rows. */
  public static void main(String[] arguments) {
    int writer = Integer.parseInt(arguments[1]);
    int commits = Integer.parseInt(arguments[2]);
    try (Catalog catalog = Catalog.open(ShippedCatalog.settings(Path.of(arguments[0])))) {
      for (int ordinal = 0; ordinal < commits; ordinal++) {
        catalog.append(TABLE, List.of(new Row(writer, ordinal)));
      }
    }
  }
}
