/** Runs over a warehouse one after another, in this JVM. */
package org.jixiao.job.incremental;
