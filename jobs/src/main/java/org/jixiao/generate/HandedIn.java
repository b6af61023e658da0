package org.jixiao.generate;

import java.util.List;
import java.util.function.Supplier;

/**
 * A file of a department.
 *
 * @param path below the inbox
 * @param projects those it tells of, in its order
 * @param content makes its bytes, when they are wanted
 */
record HandedIn(String path, List<StatedProject> projects, Supplier<byte[]> content) {
  HandedIn {
    projects = List.copyOf(projects);
  }
}
