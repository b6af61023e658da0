/**
 * A synthetic district as real files, with the truth of what they say: for measuring at scale and
 * for trying the program without anybody's papers. Word lists are in {@code resources/generate}. No
 * Spark, no clock; every choice follows from the seed.
 */
package org.jixiao.generate;
