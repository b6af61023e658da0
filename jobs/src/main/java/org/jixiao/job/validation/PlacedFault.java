package org.jixiao.job.validation;

import org.jixiao.check.Fault;

/**
 * A fault with where it stands.
 *
 * @param fiscalYear null when it is about none
 * @param departmentName null when it is about none
 * @param projectName null when it is not about one project
 * @param place as {@code file!sheet!cell}
 */
record PlacedFault(
    Fault fault, Integer fiscalYear, String departmentName, String projectName, String place) {
  /** Returns a fault of a file, whatever it is about. */
  static PlacedFault of(Fault fault, String place) {
    return new PlacedFault(fault, null, null, null, place);
  }
}
