package org.jixiao.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A document changed by a mutation. */
@SuppressWarnings("ArrayRecordComponent") // mutants are told apart by their number, never compared
record Mutant(long number, Mutation mutation, Document document, byte[] content) {
  static final List<Mutation> MUTATIONS =
      Stream.of(
              ByteMutations.ALL,
              ZipMutations.ALL,
              MarkupMutations.ALL,
              OleMutations.ALL,
              TextMutations.ALL,
              Rearrangements.ALL)
          .flatMap(List::stream)
          .toList();

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /**
   * Returns the mutant of a number: mutations take turns, the document is one of those they can
   * change.
   *
   * @throws IllegalStateException when the mutation can change none of the documents
   */
  static Mutant of(long number, long seed, List<Document> documents) {
    SplittableRandom random = new SplittableRandom(seed ^ number * GOLDEN);
    Mutation mutation = MUTATIONS.get((int) (number % MUTATIONS.size()));
    int first = random.nextInt(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get((first + i) % documents.size());
      Optional<byte[]> content = changed(mutation, document, random);
      if (content.isPresent()) {
        return new Mutant(number, mutation, document, content.get());
      }
    }
    throw new IllegalStateException("no document for " + mutation.name());
  }

  private static Optional<byte[]> changed(
      Mutation mutation, Document document, SplittableRandom random) {
    try {
      return mutation.operator().apply(document.content(), random);
    } catch (IOException e) {
      throw new UncheckedIOException(mutation.name() + " of " + document.file(), e);
    }
  }

  /** Returns whether a zip file contradicts its own checksums, as no document on purpose does. */
  boolean contradictsChecksums() {
    boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
    return zip && ZipParts.of(content).isEmpty();
  }
}
