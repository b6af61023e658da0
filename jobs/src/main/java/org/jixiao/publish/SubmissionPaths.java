package org.jixiao.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Submission;

/** Where the files of a release lie in the inbox, by their number. */
final class SubmissionPaths {
  private final Map<String, String> paths = new HashMap<>();
  private final Set<String> known;

  SubmissionPaths(ReleaseContent content) {
    for (Submission submission : content.submissions()) {
      paths.putIfAbsent(submission.submissionId(), submission.relativePath());
    }
    known = new HashSet<>(paths.values());
  }

  /** Returns the path of a file; "" when the release does not list it. */
  String of(String submissionId) {
    return paths.getOrDefault(submissionId, "");
  }

  /** Returns the path a locator begins with; "" when the release lists no such file. */
  String within(String locator) {
    for (int end = locator.lastIndexOf('!'); end > 0; end = locator.lastIndexOf('!', end - 1)) {
      if (known.contains(locator.substring(0, end))) {
        return locator.substring(0, end);
      }
    }
    return "";
  }
}
