/**
 * Verbatim records to typed values with flags: parsers for one text each, then one interpreter per
 * table. No Spark, no input or output, no clock.
 */
package org.jixiao.interpret;
