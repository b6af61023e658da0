package org.jixiao.job.validation;

import org.jixiao.check.Fault;

/**
 * A fault with where it stands.
 *
 * @param projectName null when it is not about one project
 * @param place as {@code file!sheet!cell}
 */
record PlacedFault(Fault fault, String projectName, String place) {}
