package org.jixiao.job;

import java.nio.charset.Charset;

/** Names of files as the machine lets Java see them. */
public final class FileNames {
  private FileNames() {}

  /**
   * Makes sure that Chinese names can be read: Java takes their encoding from the environment and
   * cannot change it later.
   *
   * @throws JobException when they cannot
   */
  public static void requireChinese() {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    if (!Charset.isSupported(encoding) || !Charset.forName(encoding).newEncoder().canEncode('区')) {
      throw new JobException(
          ExitCode.USAGE, "系统字符集是 " + encoding + "，无法读取中文文件名。请先设置 LC_ALL=C.UTF-8 再运行。");
    }
  }
}
