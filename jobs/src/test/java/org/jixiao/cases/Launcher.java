package org.jixiao.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Runs {@code ./jixiao} with a warehouse and a releases folder of its own.
 *
 * @param checkout where the launcher and what it runs are
 */
public record Launcher(
    Path checkout, Path warehouse, Path releases, Map<String, String> environment) {
  /** Where maven runs: the checkout. */
  public static final Path CHECKOUT = Path.of("").toAbsolutePath();

  public static final Path SAMPLE_INBOX = CHECKOUT.resolve("jobs/samples/inbox");

  private static final long MINUTES = 5;

  /** How a process ended, and what it said. */
  public record Ended(int exitCode, String out, String err) {}

  /** Returns a launcher whose warehouse and releases lie in a folder. */
  public static Launcher in(Path folder) {
    return new Launcher(
        CHECKOUT, folder.resolve("warehouse"), folder.resolve("releases"), Map.of());
  }

  /** Returns this launcher out of another checkout. */
  Launcher of(Path other) {
    return new Launcher(other, warehouse, releases, environment);
  }

  /** Returns this launcher with variables set in the environment of its processes. */
  public Launcher with(Map<String, String> variables) {
    return new Launcher(checkout, warehouse, releases, variables);
  }

  /** Runs a command that writes. */
  public Ended write(String command, String... arguments) {
    return run(writing(command, arguments));
  }

  private List<String> writing(String command, String... arguments) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of(arguments));
    line.addAll(List.of("--warehouse", warehouse.toString(), "--releases", releases.toString()));
    return line;
  }

  /** Runs a command that reads. */
  public Ended read(String command, String... arguments) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of(arguments));
    line.addAll(List.of("--warehouse", warehouse.toString()));
    return run(line);
  }

  /** Runs a department's check of its own files, which knows no warehouse. */
  Ended check(String... arguments) {
    List<String> line = new ArrayList<>(List.of("validate"));
    line.addAll(List.of(arguments));
    return run(line);
  }

  /** Makes a district, which knows no warehouse. */
  public Ended generate(String... arguments) {
    List<String> line = new ArrayList<>(List.of("generate"));
    line.addAll(List.of(arguments));
    return run(line);
  }

  /** Returns the rows of a query. */
  public List<CSVRecord> query(String sql) {
    Ended ended = read("sql", sql, "--format", "csv");
    if (ended.exitCode() != 0) {
      throw new AssertionError(sql + ": " + ended);
    }
    try (CSVParser parser =
        CSVParser.parse(
            ended.out(), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a command that writes, to be ended by the caller; what it prints goes to two files. */
  public Process start(Path out, Path err, String command, String... arguments) throws IOException {
    return start(writing(command, arguments), out, err);
  }

  private Process start(List<String> arguments, Path out, Path err) throws IOException {
    List<String> line = new ArrayList<>(List.of(checkout.resolve("jixiao").toString()));
    line.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(warehouse.getParent().toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Ended run(List<String> arguments) {
    try {
      Path out = Files.createTempFile("jixiao", ".out");
      Path err = Files.createTempFile("jixiao", ".err");
      Process process = start(arguments, out, err);
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("still running after " + MINUTES + " minutes: " + arguments);
      }
      Ended ended =
          new Ended(
              process.exitValue(),
              Files.readString(out, StandardCharsets.UTF_8),
              Files.readString(err, StandardCharsets.UTF_8));
      Files.delete(out);
      Files.delete(err);
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
