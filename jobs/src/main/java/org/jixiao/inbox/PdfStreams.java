package org.jixiao.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks through the compressed parts of a PDF for one that unfolds without end. */
final class PdfStreams {
  private static final byte[] MARK = "stream".getBytes(ISO_8859_1);
  private static final int DESCRIPTION = 400;
  private static final long SMALL = 10L << 20;

  private PdfStreams() {}

  /**
   * Does nothing when the parts may be unpacked.
   *
   * @throws Unreadable when one of them, or all together, come to too much
   */
  static void check(byte[] content, Limits limits) throws Unreadable {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    int at = next(content, 0);
    while (at >= 0) {
      int begin = at + MARK.length;
      while (begin < content.length && (content[begin] == '\r' || content[begin] == '\n')) {
        begin++;
      }
      long left = ((long) limits.inflatedMegabytes() << 20) - total;
      total += isPicture(content, at) ? 0 : unpacked(content, begin, left, limits, buffer);
      at = next(content, begin);
    }
  }

  /** Pictures are not unpacked, and may well be large. */
  private static boolean isPicture(byte[] content, int at) {
    int from = Math.max(0, at - DESCRIPTION);
    String before = new String(content, from, at - from, ISO_8859_1);
    return before.substring(before.lastIndexOf(" obj") + 1).matches("(?s).*/Subtype ?/Image\\b.*");
  }

  private static long unpacked(byte[] content, int begin, long left, Limits limits, byte[] buffer)
      throws Unreadable {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, begin, content.length - begin);
      while (!inflater.finished()) {
        if (inflater.inflate(buffer) == 0) {
          break;
        }
        long out = inflater.getBytesWritten();
        long ratio = out / Math.max(1, inflater.getBytesRead());
        if (out > left || (out > SMALL && ratio > limits.inflateRatio())) {
          throw new Unreadable(Rejections.inflatesTooFar("PDF 内容流"));
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return 0; // compressed in another way, or not at all
    } finally {
      inflater.end();
    }
  }

  private static int next(byte[] content, int from) {
    for (int i = from; i + MARK.length < content.length; i++) {
      boolean end = i >= 3 && content[i - 1] == 'd' && content[i - 2] == 'n';
      byte after = content[i + MARK.length];
      if (!end
          && (after == '\r' || after == '\n')
          && java.util.Arrays.equals(content, i, i + MARK.length, MARK, 0, MARK.length)) {
        return i;
      }
    }
    return -1;
  }
}
