package org.jixiao.job;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.Outcome;
import org.jixiao.warehouse.Warehouse;

/** Carries out what an officer decided about a submission; its bytes and its records stay. */
final class SubmissionDecision {
  private final Warehouse warehouse;

  SubmissionDecision(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * Changes what stands.
   *
   * @throws JobException when there is no such submission, or it is already so
   */
  void carryOut(Decision decision) {
    Collection<StoredSubmission> all = StoredSubmission.all(warehouse.catalog()).values();
    StoredSubmission submission = named(decision.submission(), all);
    switch (decision.kind()) {
      case WITHDRAW -> {
        requireOutcome(submission, "撤下", Set.of(Outcome.READ));
        set(Set.of(submission.submissionId()), Outcome.WITHDRAWN, decision.reason());
      }
      case REVERT -> {
        requireOutcome(submission, "恢复", Set.of(Outcome.WITHDRAWN, Outcome.SUPERSEDED));
        Set<String> replaced =
            all.stream()
                .filter(other -> other.relativePath().equals(submission.relativePath()))
                .filter(other -> other.outcome().equals(Outcome.READ.word()))
                .map(StoredSubmission::submissionId)
                .collect(Collectors.toSet());
        set(replaced, Outcome.WITHDRAWN, decision.reason());
        set(Set.of(submission.submissionId()), Outcome.READ, null);
      }
    }
  }

  private static StoredSubmission named(String text, Collection<StoredSubmission> all) {
    List<StoredSubmission> named =
        all.stream()
            .filter(row -> row.submissionId().startsWith(text) || row.relativePath().equals(text))
            .toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    throw new JobException(
        ExitCode.USAGE,
        named.isEmpty()
            ? "没有这份报送：" + text + "。编号见 verbatim.submission 的 submission_id，可只写前几位，也可写收件路径。"
            : "“"
                + text
                + "”指的不止一份："
                + named.stream()
                    .map(
                        row ->
                            row.submissionId().substring(0, 12)
                                + " "
                                + row.relativePath()
                                + "（"
                                + row.outcome()
                                + "）")
                    .collect(Collectors.joining("、"))
                + "。请写编号。");
  }

  private static void requireOutcome(
      StoredSubmission submission, String deed, Set<Outcome> allowed) {
    if (allowed.stream().noneMatch(outcome -> outcome.word().equals(submission.outcome()))) {
      throw new JobException(
          ExitCode.USAGE,
          "不能" + deed + " " + submission.relativePath() + "：它现在是 " + submission.outcome() + "。");
    }
  }

  /** A file beside another of the same content stays its duplicate. */
  private void set(Set<String> submissionIds, Outcome outcome, String reason) {
    for (String id : submissionIds) {
      Map<String, Object> values = new HashMap<>();
      values.put("id", id);
      values.put("outcome", outcome.word());
      values.put("reason", reason);
      warehouse
          .spark()
          .sql(
              "UPDATE jixiao.verbatim.submission SET outcome = :outcome, reason = :reason"
                  + " WHERE submission_id = :id",
              values);
      values.remove("reason");
      warehouse
          .spark()
          .sql(
              "UPDATE jixiao.verbatim.arrival SET outcome = :outcome"
                  + " WHERE submission_id = :id AND outcome <> 'duplicate'",
              values);
    }
  }
}
