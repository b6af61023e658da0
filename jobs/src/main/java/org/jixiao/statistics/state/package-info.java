/**
 * What the statistics of a department and fiscal year follow from: counts and sums that add up over
 * departments, in plain Java. Nothing here may touch Spark.
 */
package org.jixiao.statistics.state;
