package org.jixiao.inbox;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what really comes out of a compressed file; what its headers claim is not asked. */
final class UnpackGuard {
  /** Below this a part may be as compressible as it likes: blank sheets are. */
  private static final long SMALL = 10L << 20;

  private final Limits limits;
  private final int megabytes;
  private long total;

  /**
   * @param megabytes how much may come out of all parts together
   */
  UnpackGuard(Limits limits, int megabytes) {
    this.limits = limits;
    this.megabytes = megabytes;
  }

  /** Says that a compressed file unfolds beyond the limits. */
  static final class Overflow extends IOException {
    private static final long serialVersionUID = 1L;

    Overflow(String reason) {
      super(reason);
    }
  }

  /**
   * Returns a stream that throws {@link Overflow} once too much has come out of it, or out of all.
   *
   * @param packedBytes the size of the part as it lies in the file
   */
  InputStream guarded(String part, InputStream in, long packedBytes) {
    return new FilterInputStream(in) {
      private long own;

      @Override
      public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
      }

      private void count(int read) throws IOException {
        own += read;
        total += read;
        boolean bomb = own > SMALL && own / Math.max(1, packedBytes) > limits.inflateRatio();
        if (bomb || total > (long) megabytes << 20) {
          throw new Overflow(
              bomb
                  ? Rejections.inflatesTooFar(part)
                  : "文件解压后超过 " + megabytes + " MB，已停止读取；请删除多余内容或拆分后重新报送");
        }
      }
    };
  }
}
