package org.jixiao.job.validation;

import java.nio.file.Path;

/**
 * A file to check.
 *
 * @param name below the folder it was found in, begun with year and department where that folder
 *     lies in such; with forward slashes
 */
record ListedFile(String name, Path path) {}
