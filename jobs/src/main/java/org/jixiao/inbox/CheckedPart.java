package org.jixiao.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A part of a compressed file that is read against its checksum: damage that still unpacks would
 * otherwise give figures nobody wrote.
 */
final class CheckedPart extends CheckedInputStream {
  private final String name;
  private final long expected;

  /**
   * @param expected the checksum the directory of the file states
   */
  CheckedPart(String name, InputStream in, long expected) {
    super(in, new CRC32());
    this.name = name;
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return checked(super.read(buffer, offset, length));
  }

  private int checked(int read) throws IOException {
    if (read < 0 && getChecksum().getValue() != expected) {
      throw new IOException("the checksum of " + name + " is not that of its content");
    }
    return read;
  }
}
