package org.jixiao.job.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.check.Fault;
import org.jixiao.check.FileFault;
import org.jixiao.interpret.ProjectName;
import org.jixiao.model.Outcome;
import org.jixiao.model.ProjectEvaluation;

/** What a file repeats of those before it: the whole content, or a project. */
final class Repetitions {
  private final Map<String, String> names = new HashMap<>();
  private final Map<Key, List<ProjectEvaluation>> projects = new HashMap<>();

  private static final Map<String, Function<ProjectEvaluation, BigDecimal>> FIGURES =
      new TreeMap<>(
          Map.of(
              "自评总分", ProjectEvaluation::scorePoints,
              "全年预算数（元）", ProjectEvaluation::annualBudgetYuan,
              "全年执行数（元）", ProjectEvaluation::executedYuan));

  private record Key(Integer fiscalYear, String departmentName, String projectKey) {}

  /** Returns the file with what it repeats; files are to come in order. */
  ReviewedFile after(ReviewedFile file) {
    if (file.outcome() == Outcome.READ) {
      String first = names.putIfAbsent(file.submissionId(), file.name());
      if (first != null) {
        String reason = "与“" + first + "”内容相同";
        var fault = FileFault.FILE_TWICE.of("", reason, null);
        return file.repeats(PlacedFault.of(fault, file.name()), reason);
      }
      file.projects().forEach(project -> compare(project, file.faults()));
    }
    return file;
  }

  private void compare(ProjectEvaluation project, List<PlacedFault> faults) {
    if (project.fiscalYear() == null
        || project.departmentName() == null
        || project.projectName() == null) {
      return;
    }
    Key key =
        new Key(
            project.fiscalYear(), project.departmentName(), ProjectName.key(project.projectName()));
    List<ProjectEvaluation> others = projects.computeIfAbsent(key, first -> new ArrayList<>());
    others.stream()
        .flatMap(other -> fault(project, other).stream())
        .findFirst()
        .map(
            fault ->
                new PlacedFault(
                    fault,
                    project.fiscalYear(),
                    project.departmentName(),
                    project.projectName(),
                    project.locator()))
        .ifPresent(faults::add);
    others.add(project);
  }

  /** Form, list and report may all tell of a project, but the same figures. */
  private static Optional<Fault> fault(ProjectEvaluation here, ProjectEvaluation other) {
    List<String> ofHere = new ArrayList<>();
    List<String> ofOther = new ArrayList<>();
    FIGURES.forEach(
        (label, figure) -> {
          BigDecimal one = figure.apply(here);
          BigDecimal two = figure.apply(other);
          if (one != null && two != null && one.compareTo(two) != 0) {
            ofHere.add(label + plain(one));
            ofOther.add(plain(two));
          }
        });
    boolean twice = here.source().equals(other.source());
    if (!twice && ofHere.isEmpty()) {
      return Optional.empty();
    }
    FileFault fault = twice ? FileFault.PROJECT_TWICE : FileFault.PROJECT_DIFFERS;
    String found =
        ofHere.isEmpty()
            ? "两处的数相同，另一处在 " + other.locator()
            : String.join("，", ofHere)
                + "；另一处为"
                + String.join("，", ofOther)
                + "，在 "
                + other.locator();
    return Optional.of(fault.of("project_name", found, twice ? "每个项目每年度一份" : "两处一致"));
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}
