package org.jixiao.planted;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What other rules rightly ask where a fault is planted, from {@code consequences.tsv}. */
final class Consequences {
  private static final CSVFormat FORMAT =
      CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, List<Consequence>> byFault;

  /** Where a consequence shows, seen from the fault. */
  private enum Where {
    SAME(0, true),
    NEXT_YEAR(1, true),
    DEPARTMENT(0, false),
    DEPARTMENT_NEXT_YEAR(1, false),
    DISTRICT(0, false);

    private final int later;
    private final boolean ofProject;

    Where(int later, boolean ofProject) {
      this.later = later;
      this.ofProject = ofProject;
    }
  }

  private record Consequence(String rule, Where where) {
    private static Consequence of(CSVRecord row) {
      return new Consequence(
          row.get("also"), Where.valueOf(row.get("where").toUpperCase(Locale.ROOT)));
    }

    private boolean is(Asked fault, Asked found) {
      return rule.equals(found.rule())
          && found.year() == fault.year() + where.later
          && isThere(fault, found);
    }

    private boolean isThere(Asked fault, Asked found) {
      return where == Where.DISTRICT
          || (where.ofProject ? found.isOfProject(fault) : found.isOfDepartment(fault));
    }
  }

  private Consequences(Map<String, List<Consequence>> byFault) {
    this.byFault = byFault;
  }

  static Consequences load() {
    try (Reader in =
        new InputStreamReader(
            Consequences.class.getResourceAsStream("consequences.tsv"), StandardCharsets.UTF_8)) {
      return new Consequences(
          FORMAT.parse(in).getRecords().stream()
              .collect(
                  Collectors.groupingBy(
                      row -> row.get("planted"),
                      Collectors.mapping(Consequence::of, Collectors.toList()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether what was found follows from a fault. */
  boolean follows(Asked fault, Asked found) {
    return byFault.getOrDefault(fault.rule(), List.of()).stream()
        .anyMatch(consequence -> consequence.is(fault, found));
  }
}
