/**
 * Questions worth a second look, never verdicts: patterns in scores, texts and amounts of a year
 * that chance and the usual benign reasons explain badly. No Spark in here.
 */
package org.jixiao.check.signal;
