/**
 * A department's narrative report to rows: its claims, its project lines, its causes and measures.
 *
 * <p>Sections are found by topic words, projects by the shape of their lines, causes and measures
 * by phrases; all words stand in {@code schemas/codes}. No Spark, no input or output, no clock.
 */
package org.jixiao.interpret.narrative;
