package org.jixiao.job;

import java.io.Serializable;
import java.util.HashMap;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Outcome;
import org.jixiao.warehouse.Warehouse;

/**
 * Which submissions stand, and what interpretation knows beside their records.
 *
 * @param paths path below the inbox of each standing submission
 * @param received when each was received, in milliseconds
 * @param hiddenSheets whether what stands on hidden sheets counts
 */
record StandingSubmissions(
    Reference reference,
    HashMap<String, String> paths,
    HashMap<String, Long> received,
    boolean hiddenSheets)
    implements Serializable {

  /** Returns the submissions that stand in a warehouse now. */
  static StandingSubmissions of(Configuration configuration, Warehouse warehouse) {
    HashMap<String, String> paths = new HashMap<>();
    HashMap<String, Long> received = new HashMap<>();
    for (StoredSubmission submission : StoredSubmission.all(warehouse.catalog()).values()) {
      if (submission.outcome().equals(Outcome.READ.word())) {
        paths.put(submission.submissionId(), submission.relativePath());
        received.put(submission.submissionId(), submission.receivedAt().toEpochMilli());
      }
    }
    return new StandingSubmissions(
        configuration.reference(), paths, received, configuration.hiddenSheets());
  }
}
