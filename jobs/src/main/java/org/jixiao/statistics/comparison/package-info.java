/**
 * How the mean scores of departments lie about the district's, by chance or beyond it, in plain
 * Java. Nothing here may touch Spark.
 */
package org.jixiao.statistics.comparison;
