/**
 * What was known when: versions of projects and what changed between them, one department and
 * fiscal year at a time, in plain Java. Nothing here may touch Spark, a warehouse or a clock.
 */
package org.jixiao.job.history;
