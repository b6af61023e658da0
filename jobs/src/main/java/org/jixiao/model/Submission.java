package org.jixiao.model;

import java.time.Instant;

/**
 * One distinct file content received; a row of {@code verbatim.submission}.
 *
 * @param submissionId SHA-256 of the content, lower-case hex
 * @param relativePath path below the inbox, with forward slashes
 * @param mediaType what the content is, by its bytes, not by its name
 * @param content the original bytes
 * @param reason why the outcome is not {@code read}, in Chinese; null when it is
 * @param remark what a person should know of a file that was read, in Chinese; null if nothing
 * @param cellsRead cells that hold text; the next three add up to it
 * @param cellsMapped cells that gave a value
 * @param cellsIgnored printed labels, notes and text beside the forms
 * @param cellsUnmapped cells of forms and lists that no label claims
 * @param codeVersion which program read it
 */
@SuppressWarnings("ArrayRecordComponent") // submissions are told apart by their id, never compared
public record Submission(
    String submissionId,
    String relativePath,
    String fileName,
    String mediaType,
    long sizeBytes,
    byte[] content,
    Instant receivedAt,
    String outcome,
    String reason,
    String remark,
    long cellsRead,
    long cellsMapped,
    long cellsIgnored,
    long cellsUnmapped,
    String codeVersion) {}
