package org.jixiao.generate;

import java.util.List;

/** In what files a department hands its projects in. */
enum Carrier {
  /** A workbook for each project. */
  FORMS_XLSX,
  /** One list, comma-separated. */
  LIST_CSV,
  /** One list in a workbook. */
  LIST_XLSX;

  private static final List<Carrier> IN_TURN =
      List.of(FORMS_XLSX, FORMS_XLSX, LIST_CSV, FORMS_XLSX, FORMS_XLSX, LIST_XLSX);

  /** Returns a department's; a dozen neighbours in the register have all of them. */
  static Carrier of(long seed, int number) {
    int first = Chance.of(seed, "carrier").below(IN_TURN.size());
    return IN_TURN.get((first + number) % IN_TURN.size());
  }

  boolean isList() {
    return this == LIST_CSV || this == LIST_XLSX;
  }
}
