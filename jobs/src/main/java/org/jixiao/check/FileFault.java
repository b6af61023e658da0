package org.jixiao.check;

import org.jixiao.model.Finding;

/**
 * What can be the matter with a department's files before they are handed in: with a file as a
 * whole, or between two places of them. Severities and messages as a department reads them.
 */
public enum FileFault {
  /** Nothing could be read in the file. */
  FILE_REJECTED(Finding.FATAL, "文件未能读取，报送后也不能采用"),
  /** The file is passed over by its name. */
  FILE_IGNORED(Finding.INFO, "按文件名略过，不作为报送材料"),
  /** The file was read, with something in it that does not count. */
  FILE_REMARK(Finding.INFO, "文件已读取，其中有不采用的内容"),
  /** The file holds the same bytes as another. */
  FILE_TWICE(Finding.INFO, "与另一个文件内容完全相同，只采用一份"),
  /** A cell of a recognised form matched no known label. */
  CELL_NOT_MAPPED(Finding.INFO, "单元格未对应到任何已知栏目"),
  /** Two forms, or two rows of lists, are of the same project and year. */
  PROJECT_TWICE(Finding.ANSWER, "同一项目同一年度填报了不止一次"),
  /** Form, list or report give different figures for the same project and year. */
  PROJECT_DIFFERS(Finding.ANSWER, "同一项目在两处填报的数不一致");

  private final String severity;
  private final String message;

  FileFault(String severity, String message) {
    this.severity = severity;
    this.message = message;
  }

  /**
   * Returns the fault with what was found.
   *
   * @param field column it is seen in; "" for the file as a whole
   * @param expected null when there is nothing to compare with
   */
  public Fault of(String field, String found, String expected) {
    return new Fault(name(), severity, message, field, null, found, expected);
  }
}
