package org.jixiao.job.validation;

import java.nio.file.Path;
import java.util.List;
import org.jixiao.job.FailOn;

/**
 * What {@code validate} was told.
 *
 * @param paths files and folders to check
 * @param output folder for the page and the workbook; null for the default
 * @param json whether to print one JSON document instead of lines; then files are only written when
 *     an output folder is given
 * @param failOn null when no number of findings is too many
 */
public record ValidationOptions(List<Path> paths, Path output, boolean json, FailOn failOn) {
  public ValidationOptions {
    paths = List.copyOf(paths);
  }
}
