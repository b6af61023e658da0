package org.jixiao.job;

import java.nio.file.Path;

/**
 * A file of the inbox, before it is read.
 *
 * @param relativePath below the inbox, with forward slashes; {@code a.zip!inner/b.xlsx} for a file
 *     of an archive
 * @param path where its bytes are, or those of its archive
 * @param entry its name within the archive; null when it is no file of one
 * @param submissionId SHA-256 of its content, lower-case hex
 */
record ScannedFile(String relativePath, Path path, String entry, String submissionId) {}
