package org.jixiao.inbox;

import java.util.List;
import org.jixiao.model.Outcome;
import org.jixiao.model.VerbatimRecord;

/**
 * What a file turned out to be.
 *
 * @param mediaType what the content is, by its bytes
 * @param outcome read, rejected or ignored
 * @param reason why it was not read, in Chinese, with what to do; null when it was
 * @param remarks what a person should know although it was read, in Chinese
 * @param account what became of its cells
 * @param records the forms, list rows and reports found, in the order they stand in
 * @param remainders per sheet, what stands beside them
 */
public record ReadResult(
    String mediaType,
    Outcome outcome,
    String reason,
    List<String> remarks,
    CellAccount account,
    List<VerbatimRecord> records,
    List<VerbatimRecord> remainders) {
  public ReadResult {
    remarks = List.copyOf(remarks);
    records = List.copyOf(records);
    remainders = List.copyOf(remainders);
  }

  /** Returns the outcome of a file that gives no records. */
  static ReadResult withoutRecords(String mediaType, Outcome outcome, String reason) {
    return new ReadResult(
        mediaType, outcome, reason, List.of(), CellAccount.NONE, List.of(), List.of());
  }
}
