/** Benchmarks, compiled and run by the Maven profile {@code bench} only. */
package org.jixiao.bench;
