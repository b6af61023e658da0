package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.interpret.ProjectName;
import org.jixiao.interpret.Reference;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Flag;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.ReportedProject;

/**
 * What several narratives of one department and fiscal year say together: a report with its
 * supplement, or one report per unit of the department.
 *
 * <p>The fullest document is the main one, a supplement (told by its file name) never before a
 * report; of equals the first by path.
 */
public final class JoinedReports {
  private final Words words;

  public JoinedReports(Reference reference) {
    words = new Words(reference.lexicon());
  }

  /**
   * Returns the row of the main document. Its claims stand alone, as the others' may be of a part;
   * CLAIM_CONTRADICTS is raised where a document of no smaller extent claims another value. Texts
   * on use and publication are taken from the next document that has them.
   *
   * @param reports of one department and year, at least one
   */
  public DepartmentReport claims(List<DepartmentReport> reports) {
    List<DepartmentReport> ordered =
        reports.stream()
            .sorted(order(DepartmentReport::locator, report -> ReportedClaims.of(report).stated()))
            .toList();
    DepartmentReport main = ordered.get(0);
    List<RaisedFlag> flags = new ArrayList<>(main.flags());
    for (DepartmentReport other : ordered.subList(1, ordered.size())) {
      if (!isSupplement(other.locator())) {
        ReportedClaims.of(main).contradictions(ReportedClaims.of(other)).stream()
            .map(
                field ->
                    new RaisedFlag(
                        Flag.CLAIM_CONTRADICTS,
                        field,
                        ReportedClaims.of(other).text(field) + "（" + path(other.locator()) + "）"))
            .forEach(flags::add);
      }
    }
    return ReportedClaims.with(
        main,
        first(ordered, DepartmentReport::applicationText),
        first(ordered, DepartmentReport::publicationText),
        flags);
  }

  /**
   * Returns each project once, those of the main document first; another score in a later document
   * raises CLAIM_CONTRADICTS on the line that stands.
   *
   * @param lines of one department and year
   */
  public List<ReportedProject> projects(List<ReportedProject> lines) {
    Map<String, List<ReportedProject>> documents =
        documents(lines, ReportedProject::recordId, ReportedProject::locator);
    if (documents.size() < 2) {
      return lines;
    }
    List<ReportedProject> joined = new ArrayList<>();
    for (List<ReportedProject> document : documents.values()) {
      List<ReportedProject> earlier = List.copyOf(joined);
      for (ReportedProject line : document) {
        List<ReportedProject> same =
            earlier.stream().filter(other -> key(other).equals(key(line))).toList();
        if (same.isEmpty()) {
          joined.add(line);
        } else if (same.stream().allMatch(other -> differs(other.scorePoints(), line))) {
          joined.replaceAll(kept -> kept.equals(same.get(0)) ? contradicted(kept, line) : kept);
        }
      }
    }
    List<ReportedProject> numbered = new ArrayList<>();
    joined.forEach(line -> numbered.add(numbered(line, numbered.size() + 1, line.flags())));
    return numbered;
  }

  /**
   * Returns each statement once: of a project one of each code, of the department each sentence
   * once.
   *
   * @param statements of the narratives of one department and year
   */
  public List<Deviation> deviations(List<Deviation> statements) {
    Map<String, List<Deviation>> documents =
        documents(statements, Deviation::recordId, Deviation::locator);
    if (documents.size() < 2) {
      return statements;
    }
    List<Deviation> joined = new ArrayList<>();
    Map<List<String>, String> recordOf = new TreeMap<>(Comparator.comparing(List::toString));
    for (List<Deviation> document : documents.values()) {
      for (Deviation statement : document) {
        String about =
            statement.projectName() == null
                ? Passage.compact(statement.text())
                : ProjectName.key(statement.projectName());
        String record =
            recordOf.putIfAbsent(
                List.of(statement.kind(), statement.code(), about), statement.recordId());
        if (record == null || record.equals(statement.recordId())) {
          joined.add(statement);
        }
      }
    }
    return joined;
  }

  /** Returns the rows of each document, the main document first. */
  private <T> Map<String, List<T>> documents(
      List<T> rows, Function<T, String> record, Function<T, String> locator) {
    Map<String, List<T>> byRecord = new TreeMap<>();
    rows.forEach(
        row -> byRecord.computeIfAbsent(record.apply(row), id -> new ArrayList<>()).add(row));
    Map<String, List<T>> ordered = new LinkedHashMap<>();
    byRecord.entrySet().stream()
        .sorted(
            Comparator.comparing(
                Map.Entry::getValue,
                order(document -> path(locator.apply(document.get(0))), Collection::size)))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  private <T> Comparator<T> order(Function<T, String> locator, Function<T, Integer> extent) {
    return Comparator.comparing((T document) -> isSupplement(locator.apply(document)))
        .thenComparing(extent, Comparator.reverseOrder())
        .thenComparing(locator);
  }

  private boolean isSupplement(String locator) {
    String path = path(locator);
    return words.containsAny(path.substring(path.lastIndexOf('/') + 1), "supplement");
  }

  private static String path(String locator) {
    int end = locator.indexOf('!');
    return end < 0 ? locator : locator.substring(0, end);
  }

  private static String first(
      List<DepartmentReport> reports, Function<DepartmentReport, String> text) {
    return reports.stream().map(text).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String key(ReportedProject line) {
    return ProjectName.key(line.projectName());
  }

  private static boolean differs(BigDecimal known, ReportedProject line) {
    return known != null && line.scorePoints() != null && known.compareTo(line.scorePoints()) != 0;
  }

  private static ReportedProject contradicted(ReportedProject line, ReportedProject other) {
    List<RaisedFlag> flags = new ArrayList<>(line.flags());
    String score = other.scorePoints().stripTrailingZeros().toPlainString();
    flags.add(
        new RaisedFlag(
            Flag.CLAIM_CONTRADICTS, "score_points", score + "（" + path(other.locator()) + "）"));
    return numbered(line, line.ordinal(), flags);
  }

  private static ReportedProject numbered(
      ReportedProject line, int ordinal, List<RaisedFlag> flags) {
    return new ReportedProject(
        line.fiscalYear(),
        line.departmentName(),
        line.projectName(),
        ordinal,
        line.scorePoints(),
        line.grade(),
        line.narrativeText(),
        line.submissionId(),
        line.recordId(),
        line.locator(),
        flags);
  }
}
