package org.jixiao.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.model.Finding;
import org.jixiao.model.ReleaseContent;

/** Where the files of each department lie in the release folder; no two share a folder. */
final class DepartmentFolders {
  // File systems take 255 bytes; a Chinese character is three or four of them.
  private static final int LONGEST = 60;
  private final Map<String, String> folders = new HashMap<>();

  DepartmentFolders(ReleaseContent content) {
    Set<String> departments = new TreeSet<>();
    content.findings().stream()
        .map(Finding::departmentName)
        .filter(Objects::nonNull)
        .forEach(departments::add);
    Rows.of(content, Drafts.COVERAGE).ofDepartments().all().stream()
        .map(row -> row.text("department_name"))
        .forEach(departments::add);
    Set<String> taken = new HashSet<>();
    for (String department : departments) {
      String plain = plain(department);
      String folder = plain;
      for (int n = 2; !taken.add(folder); n++) {
        folder = plain + "_" + n;
      }
      folders.put(department, folder);
    }
  }

  /** Returns the path of a department's file. */
  String path(String department, String file) {
    return "departments/" + folders.get(department) + "/" + file;
  }

  /** Returns a name from a document without what no file system takes. */
  static String plain(String name) {
    String plain = PlainText.of(name).replaceAll("[\\\\/:*?\"<>|]", "_").strip();
    String bare = plain.replaceAll("^\\.+|\\.+$", "_");
    StringBuilder folder = new StringBuilder();
    bare.codePoints().limit(LONGEST).forEach(folder::appendCodePoint);
    return folder.isEmpty() ? "_" : folder.toString();
  }
}
