package org.jixiao.publish;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.CellPlace;
import org.jixiao.model.Finding;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Submission;

/**
 * The bytes of {@code departments/<name>/原表标注/<file>.xlsx}: the workbooks a department handed in
 * for the evaluated year, with the cells it has to explain coloured and commented. A workbook that
 * speaks of several departments is left out, as none of them is its owner.
 */
final class MarkedForms {
  private static final String FOLDER = "原表标注/";
  private static final Set<String> WORKBOOKS =
      Set.of(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.ms-excel");

  private final ReleaseContent content;
  private final Words words = new Words();
  private final Properties advice = new Properties();
  private final Answers answers;

  private MarkedForms(ReleaseContent content) throws IOException {
    this.content = content;
    advice.load(new StringReader(Page.resource(Feedback.ADVICE)));
    answers = new Answers(content);
  }

  /** One workbook with what is to be marked in it. */
  private record Form(
      String path, Submission file, String department, Map<CellPlace, List<Finding>> marks) {}

  /** Returns the workbooks by path in the release folder. */
  static SortedMap<String, byte[]> files(ReleaseContent content, Originals originals)
      throws IOException {
    MarkedForms marked = new MarkedForms(content);
    List<Form> forms = marked.forms();
    Map<String, Originals.Original> files =
        originals.of(
            forms.stream().map(form -> form.file().submissionId()).collect(Collectors.toSet()));
    Map<String, Optional<byte[]>> printed =
        forms.parallelStream()
            .filter(form -> files.containsKey(form.file().submissionId()))
            .collect(
                Collectors.toMap(
                    Form::path, form -> marked.book(form, files.get(form.file().submissionId()))));
    SortedMap<String, byte[]> books = new TreeMap<>();
    printed.forEach((path, bytes) -> bytes.ifPresent(b -> books.put(path, b)));
    return books;
  }

  private Optional<byte[]> book(Form form, Originals.Original original) {
    Map<CellPlace, CellMark> marks = new LinkedHashMap<>();
    form.marks()
        .forEach(
            (cell, findings) -> marks.put(cell, new CellMark(isFatal(findings), text(findings))));
    try {
      return FormCopy.of(
          original,
          marks,
          content.districtName(),
          book -> OfficeBytes.of(book, form.department() + "：原表标注", content.asOf()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFatal(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity().equals(Finding.FATAL));
  }

  private String text(List<Finding> findings) {
    return findings.stream().map(this::text).collect(Collectors.joining("\n\n"));
  }

  private String text(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add("【" + words.print("severity", finding.severity()) + "】" + finding.message());
    line(lines, "所见：", words.evidence(finding.found()));
    line(lines, "应为：", words.evidence(finding.expected()));
    line(lines, "办法：", advice.getProperty(Objects.toString(finding.ruleId(), ""), ""));
    line(lines, "规则 " + finding.ruleId() + "，问题编号 ", answers.number(finding));
    return String.join("\n", lines);
  }

  private static void line(List<String> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(label + text);
    }
  }

  private List<Form> forms() {
    Map<String, List<Finding>> byFile =
        content.findings().stream()
            .filter(finding -> finding.submissionId() != null && finding.departmentName() != null)
            .collect(Collectors.groupingBy(Finding::submissionId));
    DepartmentFolders folders = new DepartmentFolders(content);
    Set<String> taken = new HashSet<>();
    List<Form> forms = new ArrayList<>();
    content.submissions().stream()
        .filter(file -> WORKBOOKS.contains(file.mediaType()))
        .filter(file -> byFile.containsKey(file.submissionId()))
        .sorted(Comparator.comparing(Submission::relativePath))
        .forEach(
            file -> {
              // A duplicate is listed under the same number; its content is marked once.
              List<Finding> findings = byFile.remove(file.submissionId());
              if (findings == null || hasSeveralOwners(findings)) {
                return;
              }
              Map<CellPlace, List<Finding>> marks = marks(file, findings);
              if (!marks.isEmpty()) {
                String department = findings.get(0).departmentName();
                forms.add(
                    new Form(path(folders, department, file, taken), file, department, marks));
              }
            });
    return forms;
  }

  private static boolean hasSeveralOwners(List<Finding> findings) {
    return findings.stream().map(Finding::departmentName).distinct().count() > 1;
  }

  private Map<CellPlace, List<Finding>> marks(Submission file, List<Finding> findings) {
    Optional<Integer> year = content.evaluatedYear();
    Map<CellPlace, List<Finding>> marks = new LinkedHashMap<>();
    for (Finding finding : findings) {
      boolean isAsked = !finding.waived() && !Finding.INFO.equals(finding.severity());
      boolean isOfYear =
          finding.fiscalYear() == null || year.equals(Optional.of(finding.fiscalYear()));
      if (isAsked && isOfYear) {
        CellPlace.of(finding.locator(), file.relativePath())
            .ifPresent(cell -> marks.computeIfAbsent(cell, c -> new ArrayList<>()).add(finding));
      }
    }
    return marks;
  }

  private static String path(
      DepartmentFolders folders, String department, Submission file, Set<String> taken) {
    String name = DepartmentFolders.plain(file.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", ""));
    String path = folders.path(department, FOLDER + name + ".xlsx");
    for (int n = 2; !taken.add(path); n++) {
      path = folders.path(department, FOLDER + name + "_" + n + ".xlsx");
    }
    return path;
  }
}
