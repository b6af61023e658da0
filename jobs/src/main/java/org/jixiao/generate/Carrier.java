package org.jixiao.generate;

import java.util.List;

/** In what files a department hands its projects in. */
enum Carrier {
  /** A workbook for each project. */
  FORMS_XLSX,
  /** Workbooks with a sheet for each of several projects. */
  BOOKS_XLSX,
  /** The same in the format before 2007. */
  BOOKS_XLS,
  /** A Word document for each project. */
  FORMS_DOCX,
  /** A workbook for each project, all packed into one archive. */
  PACKED_XLSX,
  /** One list, comma-separated. */
  LIST_CSV,
  /** One list in a workbook. */
  LIST_XLSX;

  private static final List<Carrier> IN_TURN =
      List.of(
          FORMS_XLSX,
          FORMS_XLSX,
          LIST_CSV,
          BOOKS_XLSX,
          FORMS_DOCX,
          FORMS_XLSX,
          BOOKS_XLS,
          FORMS_XLSX,
          LIST_XLSX,
          PACKED_XLSX,
          FORMS_XLSX,
          FORMS_DOCX);

  /** Returns a department's; a dozen neighbours in the register have all of them. */
  static Carrier of(long seed, int number) {
    int first = Chance.of(seed, "carrier").below(IN_TURN.size());
    return IN_TURN.get((first + number) % IN_TURN.size());
  }

  boolean isList() {
    return this == LIST_CSV || this == LIST_XLSX;
  }
}
