package org.jixiao.campaign;

import java.io.IOException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A way to change a document.
 *
 * @param name as tables print it
 * @param effect what may become of the values in it
 */
record Mutation(String name, Effect effect, Operator operator) {
  enum Effect {
    /** The document says something else now, or nothing. */
    DAMAGES,
    /** The document says the same as before in another way: every value must stay. */
    KEEPS_VALUES
  }

  /** Makes the changed document. */
  interface Operator {
    /** Returns the document changed; empty when it is not of the kind this can change. */
    Optional<byte[]> apply(byte[] document, RandomGenerator random) throws IOException;
  }

  static Mutation damage(String name, Operator operator) {
    return new Mutation(name, Effect.DAMAGES, operator);
  }

  static Mutation same(String name, Operator operator) {
    return new Mutation(name, Effect.KEEPS_VALUES, operator);
  }
}
