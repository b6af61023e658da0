package org.jixiao.model;

/** How much a {@link Flag} takes away from the value it is raised on. */
public enum Severity {
  /** The value is not usable: statistics that need the field count the row as excluded. */
  ERROR,
  /** The value is used, and the department is asked about it. */
  WARNING,
  /** The value is used as it is; only its form was changed or completed. */
  INFO
}
