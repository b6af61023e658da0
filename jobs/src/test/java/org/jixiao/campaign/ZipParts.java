package org.jixiao.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an .xlsx or .docx file, unpacked. */
final class ZipParts {
  /** A part; its content is shared by copies and must not be changed in place. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Part(String name, byte[] content) {
    String text() {
      return new String(content, UTF_8);
    }

    Part with(byte[] changed) {
      return new Part(name, changed);
    }

    Part with(String changed) {
      return with(changed.getBytes(UTF_8));
    }
  }

  private static final String SAYING_SOMETHING =
      "xl/worksheets/[^/]*\\.xml|xl/sharedStrings\\.xml|word/document\\.xml";
  private static final String OTHER_MARKUP = ".*\\.(?:xml|rels)";

  final List<Part> parts;

  ZipParts(List<Part> parts) {
    this.parts = new ArrayList<>(parts);
  }

  /** Returns the parts of a document; empty when it is no zip file or a broken one. */
  static Optional<ZipParts> of(byte[] document) {
    if (document.length < 4 || document[0] != 'P' || document[1] != 'K') {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(new Part(entry.getName(), zip.readAllBytes()));
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new ZipParts(parts));
  }

  /** Returns the place of a part of markup: mostly of one that holds what the document says. */
  Optional<Integer> markup(RandomGenerator random) {
    List<Integer> telling = matching(SAYING_SOMETHING);
    List<Integer> all = matching(OTHER_MARKUP);
    List<Integer> chosen = telling.isEmpty() || random.nextInt(5) == 0 ? all : telling;
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(chosen.get(random.nextInt(chosen.size())));
  }

  /** Returns the places of the parts whose name matches a pattern. */
  List<Integer> matching(String pattern) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).name().matches(pattern)) {
        places.add(i);
      }
    }
    return places;
  }

  byte[] packed() throws IOException {
    return packed(ZipEntry.DEFLATED);
  }

  /** Returns the file, each part packed by the method; two parts may bear one name. */
  byte[] packed(int method) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Set<String> written = new HashSet<>();
    Set<String> twice = new HashSet<>();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Part part : parts) {
        String name = part.name();
        if (!written.add(name)) {
          twice.add(name);
          name = disguised(name);
          if (!written.add(name)) {
            continue;
          }
        }
        zip.putNextEntry(entry(name, method, part.content()));
        zip.write(part.content());
        zip.closeEntry();
      }
    }
    byte[] file = bytes.toByteArray();
    twice.forEach(name -> replace(file, disguised(name).getBytes(UTF_8), name.getBytes(UTF_8)));
    return file;
  }

  private static ZipEntry entry(String name, int method, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    entry.setMethod(method);
    if (method == ZipEntry.STORED) {
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
    }
    return entry;
  }

  /** The platform's writer refuses a second entry of a name: it is written under one as long. */
  private static String disguised(String name) {
    return name.substring(0, name.length() - 1) + "~";
  }

  private static void replace(byte[] bytes, byte[] from, byte[] to) {
    for (int i = 0; i + from.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, bytes, i, to.length);
      }
    }
  }
}
