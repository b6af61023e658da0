package org.jixiao.interpret;

/** What folders of an inbox are named like. */
public final class FolderNames {
  private FolderNames() {}

  /** Returns whether a folder is that of a fiscal year: 2024, 2024年度, 2024年自评材料. */
  public static boolean isYear(String folder) {
    return Place.isYear(folder);
  }
}
