package org.jixiao.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Department;

/**
 * A department that goes on under another name: it was renamed, or became part of another.
 *
 * @param former the name it had
 * @param lastYear the last fiscal year it had that name
 * @param name that of the department it is, or belongs to, from the next year on
 */
record Succession(String former, int lastYear, String name) {

  /**
   * Returns the successions a register tells. An entry that ends is followed by the one in force
   * the year after that has its code (it was renamed) or, when none has, its name among the aliases
   * (it was merged). Where several do (it was parted) none follows.
   */
  static List<Succession> in(List<Department> register) {
    List<Succession> successions = new ArrayList<>();
    for (Department ended : register) {
      int next = ended.toYear() + 1;
      List<Department> following =
          register.stream().filter(one -> one.fromYear() <= next && next <= one.toYear()).toList();
      if (following.stream().noneMatch(one -> one.name().equals(ended.name()))) {
        List<String> names = names(following, ended);
        if (names.size() == 1) {
          successions.add(new Succession(ended.name(), ended.toYear(), names.get(0)));
        }
      }
    }
    return successions;
  }

  private static List<String> names(List<Department> following, Department ended) {
    List<Department> renamed =
        following.stream().filter(one -> one.code().equals(ended.code())).toList();
    List<Department> merged =
        following.stream().filter(one -> one.aliases().contains(ended.name())).toList();
    return (renamed.isEmpty() ? merged : renamed).stream().map(Department::name).toList();
  }
}
