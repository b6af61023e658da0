package org.jixiao.publish;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jixiao.model.ReleaseContent;

/**
 * The bytes of {@code departments/<name>/自评总报告.docx}: the draft of a department's own report on the
 * evaluated year. What it says is written in {@code reports/draft/draft.yaml}; what the tables do
 * not know is left to the department, in 【】.
 */
final class Drafts {
  static final String COVERAGE = "coverage";

  private Drafts() {}

  /** Returns the columns of interpreted tables that drafts quote, by table. */
  static SortedMap<String, SortedSet<String>> quoted() throws IOException {
    return PaperNames.check(PaperTemplate.DRAFT, PaperTemplate.load(PaperTemplate.DRAFT));
  }

  /**
   * Returns the drafts by path in the release folder, of the departments with a project in the
   * evaluated year.
   */
  static SortedMap<String, byte[]> files(ReleaseContent content) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Optional<Integer> year = content.evaluatedYear();
    if (year.isEmpty() || content.quoted().isEmpty()) {
      return files;
    }
    PaperTemplate template = PaperTemplate.load(PaperTemplate.DRAFT);
    RunningText text = new RunningText(new Words(), YuanText::exact);
    DepartmentContents contents = new DepartmentContents(content);
    DepartmentFolders folders = new DepartmentFolders(content);
    for (Row row : Rows.of(content, COVERAGE).ofYear(year.get()).ofDepartments().all()) {
      if (row.isPositive("project_count")) {
        String name = row.text("department_name");
        PaperSubject department = new PaperSubject(year, Optional.of(name));
        files.put(
            folders.path(name, "自评总报告.docx"),
            new WordedPaper(contents.of(name), department, template, text).bytes());
      }
    }
    return files;
  }
}
