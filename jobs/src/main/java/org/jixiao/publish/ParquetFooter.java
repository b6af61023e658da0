package org.jixiao.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The end of a Parquet file: what it holds, the length of that, and the mark.
 *
 * @param start where it begins
 */
record ParquetFooter(int start, FileMetaData metadata) {
  /** The length, of four bytes, and the mark, of four as well. */
  private static final int TAIL = 8;

  /** Returns the footer of the bytes of a file. */
  static ParquetFooter of(byte[] file) throws IOException {
    int tail = file.length - TAIL;
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(tail);
    int start = tail - length;
    return new ParquetFooter(
        start, Util.readFileMetaData(new ByteArrayInputStream(file, start, length)));
  }

  /**
   * Returns the file with the encodings of each column listed in their order. The writer lists them
   * as its process happens to hash them, and the bytes would differ from run to run.
   */
  static byte[] ordered(byte[] file) throws IOException {
    ParquetFooter footer = of(file);
    for (RowGroup rows : footer.metadata.getRow_groups()) {
      for (ColumnChunk column : rows.getColumns()) {
        Collections.sort(column.getMeta_data().getEncodings());
      }
    }
    ByteArrayOutputStream ordered = new ByteArrayOutputStream();
    ordered.write(file, 0, footer.start);
    Util.writeFileMetaData(footer.metadata, ordered);
    int length = ordered.size() - footer.start;
    ordered.write(
        ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
    ordered.write(file, file.length - Integer.BYTES, Integer.BYTES);
    return ordered.toByteArray();
  }
}
