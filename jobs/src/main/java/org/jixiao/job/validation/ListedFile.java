package org.jixiao.job.validation;

import java.nio.file.Path;

/**
 * A file to check.
 *
 * @param name below the folder it was found in, begun with year and department where that folder
 *     lies in such; with forward slashes
 * @param path where its bytes are, or those of its archive
 * @param entry its name within the archive; null when it is in none
 */
record ListedFile(String name, Path path, String entry) {}
