package org.jixiao.publish;

import java.util.HashMap;
import java.util.Map;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Submission;

/** Where the files of a release lie in the inbox, by their number. */
final class SubmissionPaths {
  private final Map<String, String> paths = new HashMap<>();

  SubmissionPaths(ReleaseContent content) {
    for (Submission submission : content.submissions()) {
      paths.putIfAbsent(submission.submissionId(), submission.relativePath());
    }
  }

  /** Returns the path of a file; "" when the release does not list it. */
  String of(String submissionId) {
    return paths.getOrDefault(submissionId, "");
  }
}
