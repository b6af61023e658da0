package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
 * <p>Which document is the main one, {@link DocumentOrder} tells.
 */
public final class JoinedReports {
  private final DocumentOrder order;

  public JoinedReports(Reference reference) {
    order = new DocumentOrder(new Words(reference.lexicon()));
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
            .sorted(
                order.of(
                    DepartmentReport::locator,
                    report -> ReportedClaims.of(report).extent(),
                    report -> ReportedClaims.of(report).stated()))
            .toList();
    DepartmentReport main = ordered.get(0);
    List<RaisedFlag> flags = new ArrayList<>(main.flags());
    for (DepartmentReport other : ordered.subList(1, ordered.size())) {
      if (!order.isSupplement(other.locator())) {
        ReportedClaims.of(main).contradictions(ReportedClaims.of(other)).stream()
            .map(
                field ->
                    new RaisedFlag(
                        Flag.CLAIM_CONTRADICTS,
                        field,
                        ReportedClaims.of(other).text(field)
                            + "（"
                            + DocumentOrder.path(other.locator())
                            + "）"))
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
        order.documents(
            lines, ReportedProject::ordinal, ReportedProject::recordId, ReportedProject::locator);
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
          joined.replaceAll(other -> other.equals(same.get(0)) ? contradicted(other, line) : other);
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
        order.documents(statements, Deviation::locator, Deviation::recordId, Deviation::locator);
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

  private static String first(
      List<DepartmentReport> reports, Function<DepartmentReport, String> text) {
    return reports.stream().map(text).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String key(ReportedProject line) {
    return ProjectLines.key(line.projectName());
  }

  private static boolean differs(BigDecimal known, ReportedProject line) {
    return known != null && line.scorePoints() != null && known.compareTo(line.scorePoints()) != 0;
  }

  private static ReportedProject contradicted(ReportedProject standing, ReportedProject later) {
    List<RaisedFlag> flags = new ArrayList<>(standing.flags());
    String score = later.scorePoints().stripTrailingZeros().toPlainString();
    flags.add(
        new RaisedFlag(
            Flag.CLAIM_CONTRADICTS,
            "score_points",
            score + "（" + DocumentOrder.path(later.locator()) + "）"));
    return numbered(standing, standing.ordinal(), flags);
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
