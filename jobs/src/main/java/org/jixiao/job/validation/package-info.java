/**
 * A department's check of its own files before it hands them in: read, interpreted and judged as
 * the warehouse would, in plain Java. Nothing here may touch Spark or a warehouse.
 */
package org.jixiao.job.validation;
