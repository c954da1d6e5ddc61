package io.github.gongkai.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in this JVM, with two executor threads. */
final class LocalSpark {
  private LocalSpark() {}

  /** Returns a session. */
  static SparkSession session() {
    configure();
    return SparkSession.builder().getOrCreate();
  }

  /** Makes whoever asks Spark for a session from now on get one of this kind. */
  static void configure() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.driver.host", "localhost");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.ui.enabled", "false");
  }
}
