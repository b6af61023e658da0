package org.jixiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jixiao.job.Configuration;
import org.jixiao.job.DistrictRun;
import org.jixiao.job.RunOptions;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.Snapshots;
import org.jixiao.warehouse.Traces;
import org.jixiao.warehouse.WarehouseSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails beside the program: the run says so in Chinese, and the next one makes it good. */
class CrashIT {
  /** Of the catalog's database, in bytes. */
  private static final int PAGE = 4096;

  private static final String DAY = "2026-04-30";

  @TempDir Path folder;
  private Launcher jixiao;
  private Path inbox;

  @BeforeEach
  void oneListIsReceived() throws IOException {
    jixiao = Launcher.in(folder);
    inbox = folder.resolve("收件");
    receive("90.00");
  }

  @Test
  void aFullDiskIsToldWhereverItIsAndTheNextRunMakesItGood() {
    for (String place :
        List.of(
            "before write of checked.finding",
            "release begun",
            "before append to ledger.run",
            "after head of verbatim.submission")) {
      Launcher full =
          jixiao.with(Map.of("JDK_JAVA_OPTIONS", "\"-Djixiao.fault.full=" + place + "\""));

      Launcher.Ended ended = run(full);

      assertThat(ended.exitCode()).as(place + ": " + ended.err()).isEqualTo(40);
      assertThat(ended.err()).contains("磁盘已满：").doesNotContain("\tat ");
    }
    assertNextRunIsWhole(1);
  }

  @Test
  void aDiskThatIsReallyFullIsToldAndSpaceIsAllItNeeds() throws IOException {
    Path disk = Files.createDirectories(folder.resolve("小盘"));
    try (Disks.Disk small = Disks.small(disk, 12)) {
      Launcher onIt = Launcher.in(disk);
      assertThat(run(onIt).exitCode()).isZero();
      receive("80.00");
      Path filler = small.fill(100);

      Launcher.Ended ended = run(onIt);
      Files.delete(filler);

      assertThat(ended.exitCode()).as(ended.err()).isEqualTo(40);
      assertThat(ended.err()).contains("磁盘已满：");
      assertThat(points(onIt)).isEqualTo("90.0000");
      jixiao = onIt;
      assertNextRunIsWhole(2);
      assertThat(points(onIt)).isEqualTo("80.0000");
    }
  }

  @Test
  void aReadOnlyWarehouseIsToldAndReadAsBefore() throws IOException {
    assertThat(run(jixiao).exitCode()).isZero();
    receive("80.00");
    try (Disks.Undo unused = Disks.readOnly(jixiao.warehouse())) {
      Launcher.Ended ended = run(jixiao);

      assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
      assertThat(ended.err()).contains("仓库文件夹无法写入：").doesNotContain("\tat ");
      assertThat(points(jixiao)).isEqualTo("90.0000");
    }
    assertNextRunIsWhole(2);
  }

  @Test
  void readOnlyReleasesAreToldAndTheReleaseComesLater() throws IOException {
    assertThat(run(jixiao).exitCode()).isZero();
    Path before = Files.readSymbolicLink(jixiao.releases().resolve("latest"));
    receive("80.00");
    Launcher dies = jixiao.with(Map.of("JDK_JAVA_OPTIONS", "\"-Djixiao.fault=run recorded\""));
    assertThat(run(dies).exitCode()).isEqualTo(137);
    try (Disks.Undo unused = Disks.readOnly(jixiao.releases())) {
      Launcher.Ended ended = run(jixiao);

      assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
      assertThat(ended.err()).contains("发布文件夹无法写入：").doesNotContain("\tat ");
      assertThat(points(jixiao)).isEqualTo("80.0000");
      assertThat(jixiao.releases().resolve("latest")).isSymbolicLink();
    }
    assertThat(Files.readSymbolicLink(jixiao.releases().resolve("latest"))).isEqualTo(before);
    assertNextRunIsWhole(2);
    assertThat(Files.readSymbolicLink(jixiao.releases().resolve("latest"))).isNotEqualTo(before);
  }

  @Test
  void aFileInThePlaceOfTheReleasesIsTold() throws IOException {
    Files.writeString(jixiao.releases(), "a file, not a folder", StandardCharsets.UTF_8);

    Launcher.Ended ended = run(jixiao);

    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
    assertThat(ended.err()).contains("发布文件夹无法写入：").doesNotContain("\tat ");
    Files.delete(jixiao.releases());
    assertNextRunIsWhole(1);
  }

  /** In this process, which alone can be given a clock. */
  @Test
  void aClockThatGoesBackADayChangesNoOrder() throws IOException {
    Instant noon = Instant.parse("2026-05-02T04:00:00Z");
    at(noon).run();
    receive("80.00");
    at(noon.minus(Duration.ofDays(1))).run();

    try (Catalog catalog = Catalog.open(settings())) {
      List<LedgerRun> runs = new Ledger(catalog).runs();
      assertThat(runs.get(0).startedAt()).isBefore(runs.get(1).startedAt());
      assertThat(runs.get(0).knownAt()).isAfter(runs.get(1).knownAt());
      assertThat(new Ledger(catalog).standing()).contains(runs.get(0));
    }
    assertThat(points(jixiao)).isEqualTo("80.0000");
    assertThat(
            jixiao.query(
                "SELECT count(*) FILTER (WHERE valid_from < valid_to) AS closed, count(*) AS n FROM"
                    + " interpreted.project_evaluation_history"))
        .singleElement()
        .satisfies(row -> assertThat(row.toList()).containsExactly("1", "2"));
    assertNextRunIsWhole(2);
  }

  /** The run before it died when its result stood and nothing showed it yet. */
  @ParameterizedTest
  @ValueSource(ints = {0, PAGE})
  void aBrokenCatalogIsToldAndTheDoctorMakesItAnew(int offset) throws IOException {
    assertThat(run(jixiao).exitCode()).isZero();
    receive("80.00");
    Launcher dies = jixiao.with(Map.of("JDK_JAVA_OPTIONS", "\"-Djixiao.fault=run recorded\""));
    assertThat(run(dies).exitCode()).isEqualTo(137);
    byte[] noise = new byte[PAGE];
    new Random(7).nextBytes(noise);
    Path catalog = jixiao.warehouse().resolve("catalog.db");
    try (RandomAccessFile file = new RandomAccessFile(catalog.toFile(), "rw")) {
      file.seek(offset);
      file.write(noise);
    }

    Launcher.Ended ended = run(jixiao);
    Launcher.Ended doctor = jixiao.write("doctor");

    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
    assertThat(ended.err()).contains("目录数据库无法使用：", "./jixiao doctor").doesNotContain("\tat ");
    assertThat(doctor.exitCode()).as(doctor.err()).isZero();
    assertThat(doctor.out()).contains("目录文件损坏，已由各表的元数据重建");
    assertThat(points(jixiao)).isEqualTo("80.0000");
    assertNextRunIsWhole(2);
  }

  private DistrictRun at(Instant instant) {
    return new DistrictRun(
        new RunOptions(
            "run",
            inbox,
            null,
            jixiao.warehouse(),
            jixiao.releases(),
            null,
            null,
            LocalDate.parse(DAY),
            null,
            null),
        Configuration.load(null),
        Clock.fixed(instant, ZoneOffset.UTC));
  }

  private Launcher.Ended run(Launcher launcher) {
    return launcher.write("run", inbox.toString(), "--as-of", DAY);
  }

  private static String points(Launcher launcher) {
    return launcher
        .query("SELECT score_points FROM interpreted.project_evaluation")
        .get(0)
        .get("score_points");
  }

  /** After it: that many releases, the newest in place, and nothing left over. */
  private void assertNextRunIsWhole(int releases) {
    Launcher.Ended next = run(jixiao);

    assertThat(next.exitCode()).as(next.err()).isZero();
    assertThat(next.out()).containsAnyOf("发布：", "现行发布：");
    try (Catalog catalog = Catalog.open(settings())) {
      Ledger ledger = new Ledger(catalog);
      Snapshots state = ledger.state();
      String releaseId = ledger.standing().orElseThrow().releaseId();
      assertThat(Traces.of(settings(), state, releaseId)).isEmpty();
      assertThat(ledger.releases()).hasSize(releases);
      assertThat(jixiao.releases().resolve("latest")).isDirectory();
      assertThat(jixiao.releases().toFile().list()).hasSize(releases + 1).contains(releaseId);
    }
  }

  private WarehouseSettings settings() {
    Configuration configuration = Configuration.load(null);
    return new WarehouseSettings(
        jixiao.warehouse(), null, configuration.catalog(), configuration.spark());
  }

  private void receive(String score) throws IOException {
    Path list = inbox.resolve("2024/映川区民政局/汇总.csv");
    Files.createDirectories(list.getParent());
    Files.writeString(
        list,
        "项目名称,主管部门,全年预算数（万元）,全年执行数（万元）,自评得分\n城乡低保,映川区民政局,120.5,120.5," + score + "\n",
        StandardCharsets.UTF_8);
  }
}
