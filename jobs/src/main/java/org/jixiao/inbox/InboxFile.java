package org.jixiao.inbox;

import java.nio.file.Path;

/**
 * A file of the inbox.
 *
 * @param relativePath path below the inbox, with forward slashes
 * @param path where the bytes are
 */
public record InboxFile(String relativePath, Path path) {}
