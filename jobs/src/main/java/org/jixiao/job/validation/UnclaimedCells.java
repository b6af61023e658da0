package org.jixiao.job.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.check.FileFault;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Cells of recognised forms that no label claims; a whole column of a list is told once. */
final class UnclaimedCells {
  private final PersonalText personal;
  private final Map<String, List<VerbatimField>> cells = new LinkedHashMap<>();

  UnclaimedCells(PersonalText personal) {
    this.personal = personal;
  }

  void of(VerbatimRecord record) {
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
      String found = words(alike.get(0)) + (alike.size() > 1 ? "，共" + alike.size() + "格" : "");
      faults.add(
          new PlacedFault(
              FileFault.CELL_NOT_MAPPED.of("", found, null), null, alike.get(0).locator()));
    }
    return faults;
  }

  private String words(VerbatimField cell) {
    if (cell.label().isBlank()) {
      return personal.ofUnclaimed(cell.text());
    }
    String both = personal.ofUnclaimed(cell.label() + "：" + cell.text());
    return both.startsWith(cell.label()) ? both : "“" + cell.label().strip() + "”" + both;
  }
}
