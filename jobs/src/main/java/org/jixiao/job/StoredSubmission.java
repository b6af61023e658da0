package org.jixiao.job;

import static org.jixiao.job.TableNames.SUBMISSION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.data.Record;
import org.jixiao.inbox.CellAccount;
import org.jixiao.warehouse.Catalog;

/** A row of {@code verbatim.submission} without its bytes. */
record StoredSubmission(
    String submissionId,
    String relativePath,
    String mediaType,
    long sizeBytes,
    Instant receivedAt,
    String outcome,
    String reason,
    String remark,
    CellAccount cells,
    String codeVersion) {

  /** Returns all stored submissions by id. */
  static Map<String, StoredSubmission> all(Catalog catalog) {
    Map<String, StoredSubmission> stored = new TreeMap<>();
    for (Record row :
        catalog.rows(
            SUBMISSION,
            "submission_id",
            "relative_path",
            "media_type",
            "size_bytes",
            "received_at",
            "outcome",
            "reason",
            "remark",
            "cells_read",
            "cells_mapped",
            "cells_ignored",
            "cells_unmapped",
            "code_version")) {
      StoredSubmission submission =
          new StoredSubmission(
              (String) row.getField("submission_id"),
              (String) row.getField("relative_path"),
              (String) row.getField("media_type"),
              (Long) row.getField("size_bytes"),
              ((OffsetDateTime) row.getField("received_at")).toInstant(),
              (String) row.getField("outcome"),
              (String) row.getField("reason"),
              (String) row.getField("remark"),
              new CellAccount(
                  cells(row, "cells_read"),
                  cells(row, "cells_mapped"),
                  cells(row, "cells_ignored"),
                  cells(row, "cells_unmapped")),
              (String) row.getField("code_version"));
      stored.put(submission.submissionId(), submission);
    }
    return stored;
  }

  /** Returns the same content as it came under another path. */
  StoredSubmission asDuplicate(Arrival arrival) {
    return new StoredSubmission(
        submissionId,
        arrival.relativePath(),
        mediaType,
        sizeBytes,
        arrival.receivedAt(),
        arrival.outcome(),
        "与“" + arrival.sameAs() + "”内容相同",
        null,
        CellAccount.NONE,
        codeVersion);
  }

  /** Rows of a program that did not count cells have none; they are read again anyway. */
  private static long cells(Record row, String column) {
    Long count = (Long) row.getField(column);
    return count == null ? 0 : count;
  }
}
