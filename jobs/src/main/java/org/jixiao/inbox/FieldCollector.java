package org.jixiao.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Gathers the cells of one form, list row or report, and makes the record of them. */
final class FieldCollector {
  /** What a blank template may already hold. */
  private static final Set<String> PRINTED =
      Set.of(
          "fiscal_year",
          "fund_source",
          "level1",
          "level2",
          "level3",
          "weight_points",
          "execution_weight_points",
          "total_weight_points",
          VerbatimField.IGNORED,
          VerbatimField.UNMAPPED);

  private final Grid grid;
  private final List<VerbatimField> fields = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final Set<Cell> taken = new HashSet<>();
  private boolean filledIn;

  FieldCollector(Grid grid) {
    this.grid = grid;
  }

  void add(String block, int ordinal, String label, String field, Cell cell, String unit) {
    add(block, ordinal, label, field, cell.text(), unit, cell);
  }

  /** Adds a part of a cell; blank text says nothing and is not added. */
  void add(
      String block, int ordinal, String label, String field, String text, String unit, Cell cell) {
    if (!text.isBlank()) {
      fields.add(new VerbatimField(block, ordinal, label, field, text, unit, grid.locator(cell)));
      cells.add(cell);
      taken.add(cell);
      filledIn |= !PRINTED.contains(field) && text.chars().anyMatch(Character::isLetterOrDigit);
    }
  }

  void ignored(String block, String label, Cell cell) {
    add(block, 0, label, VerbatimField.IGNORED, cell, "");
  }

  void unmapped(String block, String label, Cell cell) {
    add(block, 0, label, VerbatimField.UNMAPPED, cell, "");
  }

  boolean has(Cell cell) {
    return taken.contains(cell);
  }

  boolean hasField(String field) {
    return fields.stream().anyMatch(one -> one.field().equals(field));
  }

  /** Returns whether anything was filled in, beyond what templates print. */
  boolean filledIn() {
    return filledIn;
  }

  /** Makes the record, and marks its cells as taken. */
  VerbatimRecord record(String submissionId, String form, String locator) {
    for (int i = 0; i < cells.size(); i++) {
      grid.marks().mark(cells.get(i), fields.get(i).field());
    }
    return new VerbatimRecord(
        recordId(submissionId, form + "\n" + locator),
        submissionId,
        form,
        grid.hidden(),
        locator,
        fields);
  }

  private static String recordId(String submissionId, String locator) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((submissionId + "\n" + locator).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
