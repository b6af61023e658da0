/**
 * Files to verbatim records: what a file is by its bytes, and which of its cells or paragraphs say
 * what by their printed labels. One reader per format; no value is interpreted here. No Spark.
 */
package org.jixiao.inbox;
