package org.jixiao.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jixiao.model.Outcome;

/** Examines mutants by number, and keeps those that came to a bad end. */
final class Campaign {
  /** What no document may take, in time of the processor. */
  private static final long MOST_NANOS = 20_000_000_000L;

  private static final long LOOK_EVERY_MILLIS = 200;
  private static final int MOST_KEPT = 200;

  /** Threads that do not come to an end go on and take the time of the others. */
  private static final int MOST_HANGS = 4;

  private final List<Document> documents;
  private final Examiner examiner;
  private final long seed;
  private final Path output;
  private final Map<String, Examiner.Examined> originals = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final Tally tally = new Tally();

  /**
   * @param output where mutants with a fault are written
   */
  Campaign(List<Document> documents, Examiner examiner, long seed, Path output) {
    this.documents = documents;
    this.examiner = examiner;
    this.seed = seed;
    this.output = output;
  }

  Tally tally() {
    return tally;
  }

  /** Returns a line per fault: number, seed, mutation, document and what happened. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Examines mutants 0 to the number given; one that does not come to an end is left behind. */
  void run(long mutants, int threads) throws InterruptedException {
    AtomicLong next = new AtomicLong();
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(begin(next, mutants));
    }
    int hangs = 0;
    while (!workers.isEmpty() && hangs < MOST_HANGS) {
      Thread.sleep(LOOK_EVERY_MILLIS);
      for (Worker worker : List.copyOf(workers)) {
        if (!worker.isAlive()) {
          workers.remove(worker);
        } else if (worker.hangs()) {
          workers.remove(worker);
          workers.add(begin(next, mutants));
          hung(worker);
          hangs++;
        }
      }
    }
  }

  private Worker begin(AtomicLong next, long end) {
    Worker worker = new Worker(next, end);
    worker.start();
    return worker;
  }

  private void hung(Worker worker) {
    AssertionError hang =
        new AssertionError("takes more than " + MOST_NANOS / 1_000_000_000 + " s");
    hang.setStackTrace(worker.getStackTrace());
    fault(Mutant.of(worker.number, seed, documents), hang);
  }

  /** Examines one mutant. */
  void examine(long number) {
    Mutant mutant = Mutant.of(number, seed, documents);
    try {
      tally.add(mutant.mutation(), end(mutant));
    } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
      fault(mutant, e);
    }
  }

  private Tally.End end(Mutant mutant) {
    Document document = mutant.document();
    Examiner.Examined original =
        originals.computeIfAbsent(
            document.file(), file -> examiner.examine(document.path(), document.content()));
    Examiner.Examined examined = examiner.examine(document.path(), mutant.content());
    boolean same =
        original.outcome() == examined.outcome() && original.values().equals(examined.values());
    if (!same && mutant.mutation().effect() == Mutation.Effect.KEEPS_VALUES) {
      throw new AssertionError("values changed: " + Difference.of(original, examined));
    }
    if (examined.outcome() == Outcome.REJECTED) {
      return Tally.End.REJECTED;
    }
    if (!same && mutant.contradictsChecksums()) {
      throw new AssertionError("read against its checksum: " + Difference.of(original, examined));
    }
    return same ? Tally.End.SAME : Tally.End.OTHERWISE;
  }

  private void fault(Mutant mutant, Throwable fault) {
    tally.add(mutant.mutation(), Tally.End.FAULT);
    String what =
        "mutant %d of seed %d (%s of %s): %s"
            .formatted(
                mutant.number(), seed, mutant.mutation().name(), mutant.document().file(), fault);
    faults.add(what);
    if (faults.size() <= MOST_KEPT) {
      keep(mutant, what, fault);
    }
  }

  private void keep(Mutant mutant, String what, Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    String name = mutant.document().path().replaceFirst(".*/", "");
    try {
      Files.createDirectories(output);
      Files.write(output.resolve(mutant.number() + "-" + name), mutant.content());
      Files.writeString(
          output.resolve(mutant.number() + ".txt"), what + "\n\n" + trace.toString(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes numbers until there are no more. */
  private final class Worker extends Thread {
    private final AtomicLong next;
    private final long end;
    private volatile long number = -1;
    private volatile long startedAtNanos;

    Worker(AtomicLong next, long end) {
      super("campaign");
      this.next = next;
      this.end = end;
      setDaemon(true);
    }

    @Override
    public void run() {
      for (long mine = next.getAndIncrement(); mine < end; mine = next.getAndIncrement()) {
        startedAtNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        number = mine;
        examine(mine);
      }
    }

    boolean hangs() {
      long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(getId());
      return number >= 0 && nanos - startedAtNanos > MOST_NANOS;
    }
  }
}
