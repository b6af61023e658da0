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
 * @param records the forms, list rows and reports found, in the order they stand in
 */
public record ReadResult(
    String mediaType, Outcome outcome, String reason, List<VerbatimRecord> records) {
  public ReadResult {
    records = List.copyOf(records);
  }
}
