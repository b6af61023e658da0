package org.jixiao;

import org.apache.spark.sql.SparkSession;

/** The one Spark of all tests: started by the first that asks, stopped with the JVM. */
public final class SparkFixture {
  private static SparkSession session;

  private SparkFixture() {}

  /** Returns the shared session; what a test registers there, later tests see. */
  public static synchronized SparkSession spark() {
    if (session == null || session.sparkContext().isStopped()) {
      session =
          SparkSession.builder()
              .appName("jixiao-tests")
              .master("local[2]")
              .config("spark.ui.enabled", "false")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.sql.shuffle.partitions", "2")
              .config("spark.sql.session.timeZone", "Asia/Shanghai")
              .config("spark.sql.datetime.java8API.enabled", "true")
              .config("spark.sql.ansi.enabled", "true")
              // Compiling a query costs more than running it on the few rows of a test.
              .config("spark.sql.codegen.wholeStage", "false")
              .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
              .getOrCreate();
      session.sparkContext().setLogLevel("ERROR");
    }
    return session;
  }

  /** Stops it for a test whose runs start their own; the next that asks gets a new one. */
  public static synchronized void stop() {
    if (session != null) {
      session.stop();
    }
  }
}
