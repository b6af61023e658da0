package org.jixiao.publish;

import java.util.Map;
import java.util.Set;
import org.jixiao.model.CellPlace;

/** The files departments handed in, for what a release shows of them again. */
public interface Originals {
  /** None at all: nothing is shown again. */
  Originals NONE = submissionIds -> Map.of();

  /** Returns those of the files that are at hand, by their number. */
  Map<String, Original> of(Set<String> submissionIds);

  /** A file as it was handed in. */
  interface Original {
    /** Returns its bytes. */
    byte[] content();

    /**
     * Returns the text of one of its cells without what names or reaches a person.
     *
     * @param before the words that stand before it in its row; "" when there are none
     */
    String printable(CellPlace place, String text, String before);
  }
}
