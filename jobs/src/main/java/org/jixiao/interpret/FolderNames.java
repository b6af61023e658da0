package org.jixiao.interpret;

import java.util.Optional;

/** What folders of an inbox are named like. */
public final class FolderNames {
  private FolderNames() {}

  /** Returns whether a folder is that of a fiscal year: 2024, 2024年度, 2024年自评材料. */
  public static boolean isYear(String folder) {
    return Place.isYear(folder);
  }

  /** Returns the year whose folder a path lies in; empty when its topmost folder is of none. */
  public static Optional<Integer> yearOf(String relativePath) {
    int end = relativePath.indexOf('/');
    return Optional.of(relativePath.substring(0, Math.max(end, 0)))
        .filter(FolderNames::isYear)
        .flatMap(FiscalYear::findInName);
  }
}
