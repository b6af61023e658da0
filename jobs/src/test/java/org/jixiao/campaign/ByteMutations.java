package org.jixiao.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Damage to the bytes of a file, whatever they mean: bad disks, broken transfers. */
final class ByteMutations {
  static final List<Mutation> ALL =
      List.of(
          Mutation.damage("bytes: bits flipped", changed(ByteMutations::flipBits)),
          Mutation.damage("bytes: range overwritten", changed(ByteMutations::overwrite)),
          Mutation.damage("bytes: block zeroed", changed(ByteMutations::zeroBlock)),
          Mutation.damage("bytes: blocks swapped", changed(ByteMutations::swapBlocks)),
          Mutation.damage("bytes: cut off", ByteMutations::cut),
          Mutation.damage("bytes: range removed", ByteMutations::remove));

  private static final int BLOCK = 512;

  private ByteMutations() {}

  /** Changes bytes in place. */
  interface Change {
    void apply(byte[] bytes, RandomGenerator random);
  }

  private static Mutation.Operator changed(Change change) {
    return (document, random) -> {
      if (document.length == 0) {
        return Optional.empty();
      }
      byte[] bytes = document.clone();
      change.apply(bytes, random);
      return Optional.of(bytes);
    };
  }

  static void flipBits(byte[] bytes, RandomGenerator random) {
    for (int i = random.nextInt(1, 9); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
  }

  static void overwrite(byte[] bytes, RandomGenerator random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(1, 200));
    for (int i = from; i < to; i++) {
      bytes[i] = (byte) random.nextInt(256);
    }
  }

  private static void zeroBlock(byte[] bytes, RandomGenerator random) {
    int from = random.nextInt(bytes.length) / BLOCK * BLOCK;
    Arrays.fill(bytes, from, Math.min(bytes.length, from + BLOCK), (byte) 0);
  }

  private static void swapBlocks(byte[] bytes, RandomGenerator random) {
    int blocks = bytes.length / BLOCK;
    if (blocks > 1) {
      int one = random.nextInt(blocks) * BLOCK;
      int other = random.nextInt(blocks) * BLOCK;
      byte[] kept = Arrays.copyOfRange(bytes, one, one + BLOCK);
      System.arraycopy(bytes, other, bytes, one, BLOCK);
      System.arraycopy(kept, 0, bytes, other, BLOCK);
    }
  }

  static Optional<byte[]> cut(byte[] document, RandomGenerator random) {
    return document.length == 0
        ? Optional.empty()
        : Optional.of(Arrays.copyOf(document, random.nextInt(document.length)));
  }

  private static Optional<byte[]> remove(byte[] document, RandomGenerator random) {
    if (document.length == 0) {
      return Optional.empty();
    }
    int from = random.nextInt(document.length);
    int to = Math.min(document.length, from + random.nextInt(1, 400));
    byte[] rest = Arrays.copyOf(document, document.length - (to - from));
    System.arraycopy(document, to, rest, from, document.length - to);
    return Optional.of(rest);
  }
}
