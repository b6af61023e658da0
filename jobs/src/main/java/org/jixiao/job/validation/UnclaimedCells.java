package org.jixiao.job.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.check.FileFault;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Cells of recognised forms that no label claims; a whole column of a list is told once. */
final class UnclaimedCells {
  /** More than anybody reads; how many there are beyond is said. */
  private static final int MOST_LISTED = 100;

  private static final Set<String> COUNTED_FORMS =
      Set.of(VerbatimRecord.PROJECT_FORM, VerbatimRecord.PROJECT_LIST, VerbatimRecord.REMAINDER);

  private final PersonalText personal;
  private final Map<String, List<VerbatimField>> cells = new LinkedHashMap<>();

  UnclaimedCells(PersonalText personal) {
    this.personal = personal;
  }

  void of(VerbatimRecord record) {
    if (!COUNTED_FORMS.contains(record.form())) {
      return;
    }
    boolean list = record.form().equals(VerbatimRecord.PROJECT_LIST);
    for (VerbatimField cell : record.fields()) {
      if (cell.field().equals(VerbatimField.UNMAPPED) && !cell.text().isBlank()) {
        String key = list && !cell.label().isBlank() ? cell.label() : cell.locator();
        cells.computeIfAbsent(key, first -> new ArrayList<>()).add(cell);
      }
    }
  }

  List<PlacedFault> faults() {
    List<PlacedFault> faults = new ArrayList<>();
    for (List<VerbatimField> alike : cells.values()) {
      VerbatimField first = alike.get(0);
      if (faults.size() == MOST_LISTED) {
        faults.add(fault("另有" + (cells.size() - MOST_LISTED) + "处，从这里起不再列出", first));
        break;
      }
      faults.add(fault(words(first) + (alike.size() > 1 ? "，共" + alike.size() + "格" : ""), first));
    }
    return faults;
  }

  private static PlacedFault fault(String found, VerbatimField first) {
    return PlacedFault.of(FileFault.CELL_NOT_MAPPED.of("", found, null), first.locator());
  }

  private String words(VerbatimField cell) {
    if (cell.label().isBlank()) {
      return personal.ofUnclaimed(cell.text());
    }
    String both = personal.ofUnclaimed(cell.label() + "：" + cell.text());
    return both.startsWith(cell.label()) ? both : "“" + cell.label().strip() + "”" + both;
  }
}
