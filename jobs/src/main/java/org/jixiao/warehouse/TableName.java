package org.jixiao.warehouse;

import java.util.Objects;

/** A table of the warehouse: its layer and its name, as {@code interpreted.project_evaluation}. */
public record TableName(String layer, String name) implements Comparable<TableName> {
  public TableName {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(name, "name");
  }

  /**
   * Returns the table named {@code layer.name}.
   *
   * @throws IllegalArgumentException when the text has not exactly one dot
   */
  public static TableName of(String qualified) {
    String[] parts = qualified.split("\\.", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not of the form layer.name: " + qualified);
    }
    return new TableName(parts[0], parts[1]);
  }

  /** Returns whether the table belongs to the ledger, which is written at once and never staged. */
  public boolean isLedger() {
    return layer.equals("ledger");
  }

  @Override
  public int compareTo(TableName other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return layer + "." + name;
  }
}
