package org.jixiao.model;

import java.util.List;

/**
 * A file a department checked: what became of it, what was read, what was found.
 *
 * @param path as the inbox will hold it where that is known, with forward slashes
 * @param mediaType what the content is, by its bytes
 * @param reason why it was not read, in Chinese; null when it was
 * @param projects evaluations read from forms, lists and lines of narratives, in order
 * @param findings weightiest first
 */
public record CheckedFile(
    String path,
    String mediaType,
    long sizeBytes,
    Outcome outcome,
    String reason,
    List<ProjectEvaluation> projects,
    List<SelfCheckFinding> findings) {
  public CheckedFile {
    projects = List.copyOf(projects);
    findings = List.copyOf(findings);
  }
}
