package org.jixiao.job.incremental;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** An inbox and all that people do to it. */
final class Inbox {
  private static final Path SAMPLES = Path.of("jobs/samples/inbox").toAbsolutePath();
  private static final List<Integer> YEARS = List.of(2024, 2025);

  private final Path folder;
  private final Random random;
  private final Papers papers;
  private int files;

  Inbox(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
    this.papers = new Papers(random);
  }

  /** Fills it with a list or narrative of every department and year. */
  void fill() {
    for (int year : YEARS) {
      for (String department : Papers.DEPARTMENTS) {
        write(year + "/" + department + "/汇总.csv", papers.list(List.of(department), 2));
      }
    }
    narrate();
    addForm();
  }

  /** Does one thing at random and returns what, for the reader of a failure. */
  String change() {
    return switch (random.nextInt(13)) {
      case 0, 1 -> addForm();
      case 2 -> write(place() + "/清单" + files++ + ".csv", list());
      case 3 -> write(any(), list());
      case 4 -> write(any(), form());
      case 5 -> move(any(), place() + "/" + "移来" + files++ + ".csv");
      case 6 -> remove(any());
      case 7 -> copy(folder.resolve(any()), place() + "/抄件" + files++ + ".csv");
      case 8 ->
          write(
              year() + "/区级汇总" + files++ % 2 + ".csv",
              papers.list(papers.some(Papers.DEPARTMENTS, 2), 1));
      case 9, 10 -> narrate();
      case 11 -> sample();
      default -> exchange(any(), any());
    };
  }

  /** Returns the files in it by their paths below it. */
  List<String> paths() {
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String addForm() {
    return write(place() + "/自评表" + files++ % 4 + ".csv", form());
  }

  private String narrate() {
    int year = year();
    String department = papers.department();
    return write(
        year + "/" + department + "/总报告" + random.nextInt(2) + ".txt",
        papers.narrative(year, department));
  }

  /** A form speaks of itself, wherever it lies. */
  private String form() {
    return papers.form(year(), papers.department(), papers.project());
  }

  private String list() {
    return papers.list(List.of(papers.department()), 1 + random.nextInt(3));
  }

  private String sample() {
    List<Path> samples = new Inbox(SAMPLES, random).paths().stream().map(SAMPLES::resolve).toList();
    Path sample = papers.any(samples);
    return copy(
        sample,
        random.nextBoolean()
            ? SAMPLES.relativize(sample).toString()
            : place() + "/" + sample.getFileName());
  }

  private String exchange(String one, String other) {
    move(one, "换");
    if (!one.equals(other)) {
      move(other, one);
    }
    move("换", other);
    return "exchange " + one + " and " + other;
  }

  private int year() {
    return papers.any(YEARS);
  }

  private String place() {
    return random.nextInt(10) == 0 ? "待分" : year() + "/" + papers.department();
  }

  private String any() {
    return papers.any(paths());
  }

  private String write(String path, String text) {
    return act(
        "write " + path, path, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
  }

  private String move(String from, String to) {
    return act(
        "move " + from + " to " + to,
        to,
        file -> Files.move(folder.resolve(from), file, StandardCopyOption.REPLACE_EXISTING));
  }

  private String copy(Path from, String to) {
    return act(
        "copy " + from.getFileName() + " to " + to,
        to,
        file -> Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING));
  }

  private String remove(String path) {
    return act("remove " + path, path, Files::delete);
  }

  private interface Deed {
    void on(Path file) throws IOException;
  }

  private String act(String what, String path, Deed deed) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      deed.on(file);
      return what;
    } catch (IOException e) {
      throw new UncheckedIOException(what, e);
    }
  }
}
