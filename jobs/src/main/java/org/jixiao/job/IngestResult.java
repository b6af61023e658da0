package org.jixiao.job;

/**
 * What became of the files of an inbox: files = read + rejected + ignored + duplicate.
 *
 * @param fresh contents never seen before
 * @param changed whether anything in the verbatim layer changed
 */
record IngestResult(
    long files,
    long fresh,
    long read,
    long rejected,
    long ignored,
    long duplicate,
    boolean changed) {}
