package org.jixiao.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;

/** Text made small, in letters that mean nothing to a browser. */
final class Packed {
  private static final int CHUNK = 1 << 16;

  private Packed() {}

  /** Returns the text in UTF-8, as a zlib stream, in Base64. */
  static String of(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      while (!deflater.finished()) {
        bytes.write(chunk, 0, deflater.deflate(chunk));
      }
      return Base64.getEncoder().encodeToString(bytes.toByteArray());
    } finally {
      deflater.end();
    }
  }
}
