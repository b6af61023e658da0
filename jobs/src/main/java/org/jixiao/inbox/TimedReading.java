package org.jixiao.inbox;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads each file in a thread of its own, so that one that stalls or unfolds costs its time and
 * nothing else. A thread that does not heed the end of its time is left behind: Java cannot end it.
 */
final class TimedReading {
  /** Deep enough for documents within the limits; a deeper one ends with a reason too. */
  private static final long STACK_BYTES = 32L << 20;

  /** Files up to this size are read side by side; larger ones may each take a share of the heap. */
  private static final int LIGHT_BYTES = 256 << 10;

  private static final long HEAP_OF_A_HEAVY_FILE = 400L << 20;

  /** How many heavy files are read at once in this process, whoever asks for them. */
  private static final Semaphore HEAVY =
      new Semaphore(
          Math.max(1, (int) (Runtime.getRuntime().maxMemory() / HEAP_OF_A_HEAVY_FILE)), true);

  private TimedReading() {}

  /** What is done with a file. */
  interface Reading<T> {
    T read() throws Unreadable;
  }

  /**
   * Returns what reading a file gave.
   *
   * @throws Unreadable when it cannot be read, or not within the time or the memory there is
   */
  static <T> T of(int bytes, int seconds, Reading<T> reading) throws Unreadable {
    boolean heavy = bytes > LIGHT_BYTES;
    if (heavy) {
      HEAVY.acquireUninterruptibly();
    }
    try {
      return timed(seconds, reading);
    } finally {
      if (heavy) {
        HEAVY.release();
      }
    }
  }

  private static <T> T timed(int seconds, Reading<T> reading) throws Unreadable {
    FutureTask<T> task = new FutureTask<>(reading::read);
    Thread thread = new Thread(null, task, "jixiao-read", STACK_BYTES);
    thread.setDaemon(true);
    thread.setContextClassLoader(TimedReading.class.getClassLoader());
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new Unreadable(Rejections.tooSlow(seconds), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a file", e);
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    } finally {
      thread.interrupt();
    }
  }

  private static Unreadable reason(Throwable cause) {
    if (cause instanceof Unreadable unreadable) {
      return unreadable;
    }
    if (cause instanceof StackOverflowError) {
      return new Unreadable("文件结构嵌套过深，不是正常的表格或报告，请用 Excel 或 Word 打开后另存再报送", cause);
    }
    if (cause instanceof OutOfMemoryError) {
      return new Unreadable(Rejections.tooMuchMemory(), cause);
    }
    throw new IllegalStateException("a file could not be read for a reason of the program", cause);
  }
}
