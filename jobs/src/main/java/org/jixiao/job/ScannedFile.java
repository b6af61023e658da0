package org.jixiao.job;

import java.nio.file.Path;

/**
 * A file of the inbox, before it is read.
 *
 * @param relativePath below the inbox, with forward slashes
 * @param submissionId SHA-256 of its content, lower-case hex
 */
record ScannedFile(String relativePath, Path path, String submissionId) {}
