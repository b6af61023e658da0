package org.jixiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Named places between two steps of a run, where a test makes the process die or the disk fail.
 * Without the properties below, passing one costs a look at a constant.
 *
 * <ul>
 *   <li>{@code jixiao.fault=NAME} ends the process at that place as {@code kill -9} would,
 *   <li>{@code jixiao.fault.full=NAME} makes it fail there as on a full disk,
 *   <li>{@code jixiao.fault.list=FILE} appends the name of each place passed to the file.
 * </ul>
 */
public final class FaultPoint {
  private static final int KILLED = 137;
  private static final String DIES = System.getProperty("jixiao.fault");
  private static final String FAILS = System.getProperty("jixiao.fault.full");
  private static final String LIST = System.getProperty("jixiao.fault.list");

  private FaultPoint() {}

  /** Says that the run got here. */
  public static void passed(String name) {
    if (LIST != null) {
      list(name);
    }
    if (name.equals(DIES)) {
      Runtime.getRuntime().halt(KILLED);
    }
    if (name.equals(FAILS)) {
      throw new UncheckedIOException(new IOException("No space left on device (" + name + ")"));
    }
  }

  private static synchronized void list(String name) {
    try {
      Files.writeString(
          Path.of(LIST),
          name + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
