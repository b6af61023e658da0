package org.jixiao.interpret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.model.Department;

/** Reference data for tests: the shipped code lists and regimes, and a small register. */
public final class References {
  private References() {}

  /** Returns the shipped reference with a register of four departments. */
  public static Reference withRegister() {
    return with(
        List.of(
            department("219", "区教育体育局", "", "教育局", "区教体局"),
            department("219001", "区青少年活动中心", "219"),
            department("105", "区应急管理局", "", "应急局"),
            new Department("301", "区旅游局", List.of(), "", 0, 2018),
            new Department("302", "区文化和旅游局", List.of("区旅游局"), "", 2019, 9999)));
  }

  /** Returns the shipped reference where no department is registered. */
  public static Reference withoutRegister() {
    return with(List.of());
  }

  /** Returns the shipped reference with a given register. */
  static Reference of(List<Department> register) {
    return with(register);
  }

  /** Returns the text of a shipped file. */
  static String shipped(String path) {
    try {
      return Files.readString(Path.of(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reference with(List<Department> register) {
    return new Reference(
        register,
        ReferenceText.gradeRegimes(shipped("conf/grades.yaml")),
        List.of(),
        ReferenceText.gradeWords(shipped("schemas/codes/grades.tsv")),
        ReferenceText.fundSources(shipped("schemas/codes/fund_sources.tsv")));
  }

  private static Department department(
      String code, String name, String parentCode, String... aliases) {
    return new Department(code, name, List.of(aliases), parentCode, 0, 9999);
  }
}
