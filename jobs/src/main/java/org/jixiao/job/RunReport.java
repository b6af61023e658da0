package org.jixiao.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * What a run did, stage by stage: {@code run.json} for programs, {@code run-summary.txt} to read.
 */
final class RunReport {
  private final String runId;
  private final String command;
  private final Clock clock;
  private final Instant startedAt;
  private final Progress progress;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  private RunReport(String runId, String command, Clock clock, Progress progress) {
    this.runId = runId;
    this.command = command;
    this.clock = clock;
    this.startedAt = clock.instant();
    this.progress = progress;
  }

  /** Begins the report of a run, which is named by its start and its process. */
  static RunReport begin(String command, Clock clock, Progress progress) {
    String runId =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT)
                .withZone(CalendarDay.ZONE)
                .format(clock.instant())
            + "-"
            + ProcessHandle.current().pid();
    return new RunReport(runId, command, clock, progress);
  }

  /**
   * Runs a stage that says how many rows it put out; stages may run at the same time, and then the
   * processor time of each is that of all.
   *
   * @param rowsIn how many rows it starts from
   */
  void stage(String name, long rowsIn, LongSupplier work) {
    Instant begin = clock.instant();
    long cpuBegin = cpuMillis();
    long rows = work.getAsLong();
    long millis = Duration.between(begin, clock.instant()).toMillis();
    synchronized (stages) {
      stages.add(new Stage(name, rowsIn, rows, millis, cpuMillis() - cpuBegin));
      progress.done(name);
    }
  }

  /** Remembers a figure or word about the run, under its name in JSON and in Chinese. */
  void fact(String name, String label, Object value) {
    facts.add(new Fact(name, label, value));
  }

  /** Returns the run's name: start time and process. */
  String runId() {
    return runId;
  }

  /** Returns when the run started. */
  Instant startedAt() {
    return startedAt;
  }

  /** Returns the stages so far, as JSON. */
  String stagesText() {
    synchronized (stages) {
      try {
        return new ObjectMapper().writeValueAsString(stages);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("words and numbers are always written", e);
      }
    }
  }

  /** Writes both files into the folder of the run. */
  void write(Path folder, int exitCode) throws IOException {
    progress.end();
    Files.createDirectories(folder);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("run_id", runId);
    json.put("command", command);
    json.put("started_at", startedAt.toString());
    json.put("ended_at", clock.instant().toString());
    json.put("exit_code", exitCode);
    json.put("cpu_millis", cpuMillis());
    facts.forEach(fact -> json.put(fact.name(), fact.value()));
    json.put("stages", stages);
    Files.writeString(
        folder.resolve("run.json"),
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json)
            + "\n",
        StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("run-summary.txt"), summary(exitCode), StandardCharsets.UTF_8);
  }

  private String summary(int exitCode) {
    StringBuilder text = new StringBuilder();
    text.append("运行 ").append(runId).append("（").append(command).append("）\n");
    text.append("退出码 ").append(exitCode).append("\n\n");
    facts.forEach(
        fact -> text.append(fact.label()).append("：").append(fact.inWords()).append('\n'));
    text.append("\n各阶段（输入行数，输出行数，毫秒）\n");
    for (Stage stage : stages) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-40s %10d %10d %8d%n",
              stage.name(),
              stage.rowsIn(),
              stage.rowsOut(),
              stage.millis()));
    }
    return text.toString();
  }

  /** Processor time this process has taken, all threads. */
  private static long cpuMillis() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? Duration.ofNanos(system.getProcessCpuTime()).toMillis()
        : -1;
  }

  private record Fact(String name, String label, Object value) {
    String inWords() {
      return value instanceof List<?> several
          ? several.stream().map(one -> "\n  " + one).collect(Collectors.joining())
          : String.valueOf(value);
    }
  }

  private record Stage(String name, long rowsIn, long rowsOut, long millis, long cpuMillis) {}
}
