package org.jixiao.model;

import java.util.Objects;

/**
 * A flag on one field of a row.
 *
 * @param code what is the matter
 * @param field name of the column concerned, as in {@code schemas/fields.yaml}
 * @param verbatim the text that gave rise to it, as it stood; a name missing in the register is
 *     followed by the registered name most like it, in full-width brackets
 */
public record RaisedFlag(Flag code, String field, String verbatim) {
  public RaisedFlag {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(verbatim, "verbatim");
  }
}
