package org.jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as far as it goes without Spark. */
class MainTest {
  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  @Test
  void helpNamesTheCommandsAndExitCodes() {
    Ran help = run("--help");

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains(
            "run",
            "ingest",
            "analyze",
            "publish",
            "sql",
            "export",
            "status",
            "validate",
            "generate")
        .doesNotContain("trial")
        .contains("退出码", "30 另一运行占用");
  }

  @ParameterizedTest
  @CsvSource({
    "run, INBOX --year --warehouse --conf --releases --master --as-of --fail-on",
    "ingest, INBOX --year --warehouse --conf --releases --master --as-of",
    "analyze, --warehouse --conf --releases --master --as-of",
    "publish, --warehouse --conf --releases --master --as-of",
    "validate, PATH --output --json --fail-on --conf -v",
    "sql, SELECT --format --warehouse --conf",
    "export, TABLE --format --output --with-personal --warehouse --conf",
    "status, --warehouse --conf -v",
    "generate, --departments --projects --years --seed --faults --output"
  })
  void everyCommandExplainsItsOptions(String command, String options) {
    Ran help = run(command, "--help");

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("jixiao " + command)
        .contains(options.split(" ", -1))
        .containsPattern("\\p{IsHan}");
  }

  @Test
  void aDistrictIsGeneratedIntoAnEmptyFolderOnly() throws IOException {
    String output = folder.resolve("district").toString();

    assertThat(run("generate", "--departments", "3", "--projects", "2", "--output", output).err())
        .contains("--projects 应在 3 到");
    Ran done = run("generate", "--departments", "3", "--projects", "9", "--output", output);
    assertThat(done.code()).isZero();
    assertThat(done.out()).contains("3 个部门", "--conf " + output);
    assertThat(run("validate", output + "/inbox", "--conf", output + "/conf", "--json").code())
        .isZero();
    Ran again = run("generate", "--departments", "3", "--projects", "9", "--output", output);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("不是空文件夹");
  }

  @Test
  void versionNamesTheProgram() {
    assertThat(run("--version")).isEqualTo(new Ran(0, run("--version").out(), ""));
    assertThat(run("--version").out()).startsWith("jixiao ");
  }

  @ParameterizedTest
  @CsvSource({
    "run --no-such-option, --no-such-option",
    "status --master local, --master",
    "walk, walk",
    "run --as-of 30.4.2026, --as-of",
    "run --year next, --year",
    "analyze --fail-on often, --fail-on",
    "validate, PATH",
    "validate --fail-on often x, --fail-on",
    "sql, SELECT",
    "export statistics.coverage, --output",
    "export statistics.coverage --output x --format pdf, --format"
  })
  void whatIsNotUnderstoodIsNamed(String arguments, String named) {
    Ran ran = run(arguments.split(" ", -1));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(named);
  }

  @Test
  void withoutACommandTheUsageIsShown() {
    Ran ran = run();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("COMMAND", "请给出命令");
  }

  @Test
  void aMissingInboxIsSaidInChineseAndNothingIsWritten() throws IOException {
    Ran ran = run("run", folder.resolve("收件").toString(), "--warehouse", in("warehouse"));

    assertUsage(ran, "收件文件夹不存在", folder.resolve("收件").toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aWarehouseThatCannotBeAFolderIsTheUsersToCorrect() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("收件"));
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertUsage(run("run", inbox.toString(), "--warehouse", file.toString()), "仓库文件夹无法写入", "file");
  }

  @Test
  void readingNeedsAWarehouse() {
    for (List<String> command :
        List.of(
            List.of("sql", "SELECT 1"),
            List.of("status"),
            List.of("export", "statistics.coverage", "--output", in("out.csv")))) {
      String[] arguments =
          Stream.concat(command.stream(), Stream.of("--warehouse", in("nowhere")))
              .toArray(String[]::new);
      assertUsage(run(arguments), "没有仓库", in("nowhere"));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aConfigurationFolderThatIsNotThereIsNotPassedOver() {
    assertUsage(run("status", "--conf", in("nowhere")), "没有配置文件夹", in("nowhere"));
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private static void assertUsage(Ran ran, String... words) {
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("jixiao: ").contains(words).doesNotContain("\tat ");
  }

  private static Ran run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream capturedOut = new ByteArrayOutputStream();
    ByteArrayOutputStream capturedErr = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(capturedOut, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(capturedErr, true, StandardCharsets.UTF_8));
      int code = Main.run(arguments);
      return new Ran(code, text(capturedOut), text(capturedErr));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static String text(ByteArrayOutputStream captured) {
    return captured.toString(StandardCharsets.UTF_8);
  }
}
