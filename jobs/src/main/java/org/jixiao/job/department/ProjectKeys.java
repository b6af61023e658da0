package org.jixiao.job.department;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.interpret.ProjectName;
import org.jixiao.model.ProjectEvaluation;

/** Which evaluations of a department and year are of one project. */
final class ProjectKeys {
  /** What a name may end in or not without being another one. */
  private static final Pattern TAIL = Pattern.compile("(?:项目|经费|资金|专项|费用|费)+$");

  private final Map<String, String> codeOfName;
  private final Map<String, Map<String, String>> projectsOfCode;

  private ProjectKeys(
      Map<String, String> codeOfName, Map<String, Map<String, String>> projectsOfCode) {
    this.codeOfName = codeOfName;
    this.projectsOfCode = projectsOfCode;
  }

  /**
   * @param evaluations those of one department and year, or those that lack either
   */
  static ProjectKeys among(List<ProjectEvaluation> evaluations) {
    Map<String, TreeSet<String>> codes = new TreeMap<>();
    Map<String, Map<String, SortedSet<String>>> names = new TreeMap<>();
    for (ProjectEvaluation one : evaluations) {
      String code = ProjectName.decisiveCode(one.projectCode());
      if (code != null && one.projectName() != null) {
        codes.computeIfAbsent(name(one), name -> new TreeSet<>()).add(code);
        names
            .computeIfAbsent(code, key -> new TreeMap<>())
            .computeIfAbsent(one.source(), source -> new TreeSet<>())
            .add(name(one));
      }
    }
    Map<String, String> codeOfName =
        codes.entrySet().stream()
            .filter(entry -> entry.getValue().size() == 1)
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().first()));
    Map<String, Map<String, String>> projectsOfCode = new HashMap<>();
    names.forEach((code, bySource) -> projectsOfCode.put(code, projects(bySource)));
    return new ProjectKeys(codeOfName, projectsOfCode);
  }

  /**
   * Returns the key of the project a row belongs to: its code where it has one, else the code of
   * the only coded project of that name, else the name. A code that was copied onto another project
   * does not make one of two: there the name belongs to the key. Without year, department or name
   * two rows cannot be told to be the same project; their key is their place, which a corrected
   * file keeps and every line of a report has for itself.
   */
  String of(ProjectEvaluation one) {
    if (one.fiscalYear() == null || one.departmentName() == null || one.projectName() == null) {
      return one.locator();
    }
    String name = name(one);
    String printed = ProjectName.decisiveCode(one.projectCode());
    String code = printed != null ? printed : codeOfName.get(name);
    if (code == null) {
      return name;
    }
    String project = projectsOfCode.get(code).get(name);
    return project == null ? code : code + " " + project;
  }

  /**
   * Returns, by the names under one code, the name of the project meant; nothing where all are one.
   * They are several only where two forms, or two rows of lists, say so: a form and a list may call
   * a project differently.
   */
  private static Map<String, String> projects(Map<String, SortedSet<String>> bySource) {
    boolean several = bySource.values().stream().anyMatch(names -> grouped(names).size() > 1);
    if (!several) {
      return Map.of();
    }
    Set<String> all = bySource.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<String, String> projects = new HashMap<>();
    grouped(new TreeSet<>(all))
        .forEach((first, alike) -> alike.forEach(name -> projects.put(name, first)));
    return projects;
  }

  /** Names put beside the first one, in their order, that they are like. */
  private static Map<String, List<String>> grouped(SortedSet<String> names) {
    TreeSet<String> firsts = new TreeSet<>();
    return names.stream()
        .collect(
            Collectors.groupingBy(
                name -> {
                  String first =
                      firsts.stream().filter(one -> isAlike(one, name)).findFirst().orElse(name);
                  firsts.add(first);
                  return first;
                },
                TreeMap::new,
                Collectors.toList()));
  }

  private static boolean isAlike(String one, String other) {
    String core = TAIL.matcher(one).replaceFirst("");
    String otherCore = TAIL.matcher(other).replaceFirst("");
    return core.contains(otherCore) || otherCore.contains(core);
  }

  private static String name(ProjectEvaluation one) {
    return ProjectName.key(one.projectName(), one.fiscalYear());
  }
}
