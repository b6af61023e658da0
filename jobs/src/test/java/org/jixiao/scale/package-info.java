/**
 * What a correction and a run with nothing new cost in a large district, beside computing all of
 * it. The command and the last numbers are in {@code jobs/docs/benchmarks.md}.
 */
package org.jixiao.scale;
