/**
 * What one department says of one fiscal year, from the records that speak of it to every row that
 * follows from them alone, in plain Java. Nothing here may touch Spark, a warehouse or a clock.
 */
package org.jixiao.job.department;
