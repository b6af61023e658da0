package org.jixiao.generate;

/**
 * What district is wanted.
 *
 * @param name its name, in front of those of its departments
 * @param departments how many departments hand in
 * @param projects how many projects all of them have together in each year
 * @param years how many fiscal years, from {@link #FIRST_YEAR} on
 * @param seed the same seed gives the same bytes
 * @param faults whether faults are planted
 */
public record DistrictOrder(
    String name, int departments, int projects, int years, long seed, boolean faults) {
  public static final int FIRST_YEAR = 2024;
  public static final int MOST_DEPARTMENTS = 2_000;
  public static final int MOST_PROJECTS = 2_000_000;
  public static final int MOST_YEARS = 20;

  /**
   * @throws IllegalArgumentException when a number is out of range; the message is for people
   */
  public DistrictOrder {
    require("--departments", departments, 1, MOST_DEPARTMENTS);
    require("--projects", projects, departments, MOST_PROJECTS);
    require("--years", years, 1, MOST_YEARS);
  }

  private static void require(String option, int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          option + " 应在 " + least + " 到 " + most + " 之间（每个部门至少一个项目），而不是 " + number);
    }
  }

  int lastYear() {
    return FIRST_YEAR + years - 1;
  }
}
