package org.jixiao.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticDistrictTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void theSameOrderGivesTheSameBytes(boolean faults) throws IOException {
    DistrictOrder order = new DistrictOrder("映川区", 12, 60, 2, 5, faults);
    Map<String, Integer> once = written("once", order);
    assertThat(written("again", order)).isEqualTo(once);
    DistrictOrder another = new DistrictOrder("映川区", 12, 60, 2, 6, faults);
    assertThat(written("another", another)).isNotEqualTo(once);
  }

  @Test
  void aFurtherYearLeavesTheYearsBeforeAsTheyWere() throws IOException {
    Map<String, Integer> one = written("one", new DistrictOrder("映川区", 12, 80, 1, 5, true));
    Map<String, Integer> three = written("three", new DistrictOrder("映川区", 12, 80, 3, 5, true));
    assertThat(three).containsAllEntriesOf(inboxOf(one));
  }

  @Test
  void everyFormatComesByInTwelveDepartments() throws IOException {
    Map<String, Integer> files = written("d", new DistrictOrder("映川区", 12, 150, 1, 5, false));
    assertThat(
            inboxOf(files).keySet().stream()
                .map(path -> path.replaceAll(".*\\.", ""))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("xlsx", "xls", "docx", "csv", "zip", "txt");
  }

  @Test
  void projectsAddUpInEachYearAndMostGoOn() throws IOException {
    written("d", new DistrictOrder("映川区", 12, 150, 2, 5, false));
    Map<String, List<String>> years =
        TruthFile.rows(folder.resolve("d"), "projects").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("fiscal_year"),
                    Collectors.mapping(SyntheticDistrictTest::name, Collectors.toList())));
    assertThat(years).containsOnlyKeys("2024", "2025");
    assertThat(years.values())
        .allSatisfy(names -> assertThat(names).hasSize(150).doesNotHaveDuplicates());
    long kept = years.get("2025").stream().filter(years.get("2024")::contains).count();
    assertThat(kept).isBetween(110L, 145L);
  }

  @Test
  void departmentsAreUnevenAndAllHaveAtLeastOneProject() {
    int[] sizes = Sizes.of(new DistrictOrder("映川区", 200, 20_000, 1, 1, false));
    assertThat(Arrays.stream(sizes).sum()).isEqualTo(20_000);
    assertThat(Arrays.stream(sizes).boxed()).allMatch(size -> size > 0);
    assertThat(Arrays.stream(sizes).max().orElseThrow()).isGreaterThan(5 * 100);
  }

  @Test
  void namesOfDepartmentsAndProjectsStayApartAtAnySize() {
    List<Office> offices = Offices.of("映川区", DistrictOrder.MOST_DEPARTMENTS);
    assertThat(offices.stream().map(Office::name)).doesNotHaveDuplicates();
    assertThat(offices.stream().map(Office::code)).doesNotHaveDuplicates();
    assertThat(offices.stream().flatMap(office -> office.aliases().stream()))
        .doesNotHaveDuplicates();
    DistrictOrder order = new DistrictOrder("映川区", 1, 5_000, 3, 1, false);
    List<Project> projects = new ProjectRoll(order, offices.get(0), 5_000).in(2026);
    assertThat(projects.stream().map(Project::name)).hasSize(5_000).doesNotHaveDuplicates();
    assertThat(projects.stream().map(Project::code)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"0, 10, 1", "10, 9, 1", "10, 10, 0", "2001, 3000, 1", "1, 2000001, 1", "1, 1, 21"})
  void ordersOutOfRangeAreTurnedBack(int departments, int projects, int years) {
    assertThatThrownBy(() -> new DistrictOrder("映川区", departments, projects, years, 1, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("应在");
  }

  private static String name(CSVRecord row) {
    return row.get("department_name") + " " + row.get("project_name");
  }

  private static Map<String, Integer> inboxOf(Map<String, Integer> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("inbox"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns the hash of each file written. */
  private Map<String, Integer> written(String name, DistrictOrder order) throws IOException {
    Path root = folder.resolve(name);
    new SyntheticDistrict(order, Packed::regime).write(root);
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> hashes.put(root.relativize(file).toString(), hash(file)));
    }
    return hashes;
  }

  private static int hash(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
