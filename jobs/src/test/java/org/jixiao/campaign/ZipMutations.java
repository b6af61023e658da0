package org.jixiao.campaign;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;

/** Changes to the container of an .xlsx or .docx file, and to the bytes of what it holds. */
final class ZipMutations {
  static final List<Mutation> ALL =
      List.of(
          Mutation.damage("zip: bits flipped in a part", inPart(ByteMutations::flipBits)),
          Mutation.damage("zip: range overwritten in a part", inPart(ByteMutations::overwrite)),
          Mutation.damage("zip: part cut off", cutPart()),
          Mutation.damage(
              "zip: part dropped", changed((zip, random) -> zip.parts.remove(any(zip, random)))),
          Mutation.damage("zip: part twice", changed(ZipMutations::twice)),
          Mutation.damage("zip: part renamed", changed(ZipMutations::rename)),
          Mutation.damage("zip: parts exchange contents", changed(ZipMutations::exchange)),
          Mutation.damage("zip: headers lie", ZipMutations::lie),
          Mutation.same("same: parts in another order", changed(ZipMutations::shuffle)),
          Mutation.same("same: parts not compressed", ZipMutations::store));

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;

  /** Offsets, in the two headers, of method, checksum, size packed, size unpacked. */
  private static final int[] LOCAL_FIELDS = {8, 14, 18, 22};

  private static final int[] CENTRAL_FIELDS = {10, 16, 20, 24};

  private ZipMutations() {}

  private interface Change {
    void apply(ZipParts zip, RandomGenerator random);
  }

  private static Mutation.Operator changed(Change change) {
    return (document, random) -> {
      Optional<ZipParts> zip = ZipParts.of(document);
      if (zip.isEmpty()) {
        return Optional.empty();
      }
      change.apply(zip.get(), random);
      return Optional.of(zip.get().packed());
    };
  }

  private static Mutation.Operator inPart(ByteMutations.Change change) {
    return changed(
        (zip, random) ->
            zip.markup(random)
                .filter(place -> zip.parts.get(place).content().length > 0)
                .ifPresent(
                    place -> {
                      byte[] bytes = zip.parts.get(place).content().clone();
                      change.apply(bytes, random);
                      zip.parts.set(place, zip.parts.get(place).with(bytes));
                    }));
  }

  private static Mutation.Operator cutPart() {
    return changed(
        (zip, random) ->
            zip.markup(random)
                .ifPresent(
                    place ->
                        ByteMutations.cut(zip.parts.get(place).content(), random)
                            .ifPresent(
                                rest -> zip.parts.set(place, zip.parts.get(place).with(rest)))));
  }

  private static int any(ZipParts zip, RandomGenerator random) {
    return random.nextInt(zip.parts.size());
  }

  /** A second part of the name, somewhere, that says something else. */
  private static void twice(ZipParts zip, RandomGenerator random) {
    ZipParts.Part part = zip.parts.get(zip.markup(random).orElse(0));
    byte[] half = Arrays.copyOf(part.content(), random.nextInt(part.content().length + 1));
    zip.parts.add(random.nextInt(zip.parts.size() + 1), part.with(half));
  }

  private static void rename(ZipParts zip, RandomGenerator random) {
    int place = any(zip, random);
    String name = zip.parts.get(place).name();
    List<String> names =
        List.of(
            "../../" + name, "/" + name, name.replace('/', '\\'), "x" + name, "自评/" + name, " ");
    String other = names.get(random.nextInt(names.size()));
    zip.parts.set(place, new ZipParts.Part(other, zip.parts.get(place).content()));
  }

  private static void exchange(ZipParts zip, RandomGenerator random) {
    int one = any(zip, random);
    int other = any(zip, random);
    ZipParts.Part first = zip.parts.get(one);
    ZipParts.Part second = zip.parts.get(other);
    zip.parts.set(one, first.with(second.content()));
    zip.parts.set(other, second.with(first.content()));
  }

  /** Headers state another method, checksum or size than that of the part behind them. */
  private static Optional<byte[]> lie(byte[] document, RandomGenerator random) {
    byte[] bytes = document.clone();
    boolean lied = false;
    for (int i = 0; i + 46 < bytes.length; i++) {
      int signature = number(bytes, i);
      if ((signature == LOCAL || signature == CENTRAL) && random.nextInt(3) == 0) {
        int[] fields = signature == LOCAL ? LOCAL_FIELDS : CENTRAL_FIELDS;
        int field = random.nextInt(fields.length);
        int[] lies = {0, -1, Integer.MAX_VALUE, 1 << 30, random.nextInt(), random.nextInt(5000)};
        int value = lies[random.nextInt(lies.length)];
        for (int b = 0; b < (field == 0 ? 2 : 4); b++) {
          bytes[i + fields[field] + b] = (byte) (value >>> (8 * b));
        }
        lied = true;
      }
    }
    return lied ? Optional.of(bytes) : Optional.empty();
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF)
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | (bytes[at + 3] & 0xFF) << 24;
  }

  private static void shuffle(ZipParts zip, RandomGenerator random) {
    Collections.shuffle(zip.parts, new Random(random.nextLong()));
  }

  private static Optional<byte[]> store(byte[] document, RandomGenerator random)
      throws java.io.IOException {
    Optional<ZipParts> zip = ZipParts.of(document);
    return zip.isEmpty() ? Optional.empty() : Optional.of(zip.get().packed(ZipEntry.STORED));
  }
}
