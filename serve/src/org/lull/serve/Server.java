package org.lull.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.hive.thriftserver.HiveThriftServer2;

/** The server's only main: {@code Server PLAN}. It runs until it is told to stop. */
public final class Server {
  private Server() {}

  public static void main(String[] arguments) throws Exception {
    try {
      serve(arguments);
    } catch (Exception e) {
      System.err.println(
          "lull: the server could not start: " + (e instanceof IOException ? e.getMessage() : e));
      System.exit(1);
    }
  }

  private static void serve(String[] arguments) throws Exception {
    Path planned = Path.of(arguments[0]);
    Plan plan = Plan.read(planned);
    Files.delete(planned);
    if (taken(plan)) {
      System.err.println(
          "lull: port " + plan.port() + " of " + plan.host() + " is in use; choose another with --port");
      System.exit(1);
    }
    Path scratch = Files.createTempDirectory("lull-serve");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Scratch.delete(scratch)));
    if (plan.passwordFile() != null) {
      Password.expect(plan.user(), Path.of(plan.passwordFile()));
      // Read by a configuration that Hive makes anew for each login, which knows none of Spark's settings.
      System.setProperty("hive.server2.custom.authentication.class", Password.class.getName());
    }
    // Derby, of which Hive makes a small one for itself, would leave its log where we stand.
    System.setProperty("derby.stream.error.file", scratch.resolve("derby.log").toString());
    SparkSession spark = session(plan, scratch);
    new Registration(spark, plan).run();
    HiveThriftServer2.startWithContext(spark.sqlContext());
    System.err.println(
        "lull: jdbc:hive2://" + plan.host() + ":" + plan.port() + "/" + plan.database()
            + (plan.readOnly() ? ", read-only" : ", WRITABLE")
            + (plan.passwordFile() == null ? ", no password" : ", user " + plan.user()));
    Thread.currentThread().join();
  }

  /** Whether somebody listens there already; Hive itself would only say so in its log. */
  private static boolean taken(Plan plan) {
    try (ServerSocket tried = new ServerSocket(plan.port(), 1, InetAddress.getByName(plan.host()))) {
      return !tried.isBound();
    } catch (IOException e) {
      return true;
    }
  }

  private static SparkSession session(Plan plan, Path scratch) {
    SparkSession.Builder builder = SparkSession.builder().appName("lull serve");
    settings(plan, scratch).forEach(builder::config);
    if (System.getProperty("spark.master") == null) {
      builder.master(plan.master());
    }
    SparkSession session = builder.getOrCreate();
    session.sparkContext().setLogLevel("ERROR");
    return session;
  }

  private static Map<String, String> settings(Plan plan, Path scratch) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(
        "spark.sql.extensions",
        "io.delta.sql.DeltaSparkSessionExtension"
            + (plan.readOnly() ? "," + ReadOnlyExtension.class.getName() : ""));
    settings.put("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
    // A catalog in memory: it is filled at each start, and nothing is left behind.
    settings.put("spark.sql.catalogImplementation", "in-memory");
    settings.put("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString());
    settings.put(ReadOnlyExtension.DATABASE, plan.database());
    settings.put("spark.sql.session.timeZone", "UTC");
    settings.put("spark.sql.shuffle.partitions", "4");
    settings.put("spark.databricks.delta.snapshotPartitions", "2");
    settings.put("spark.ui.enabled", "false");
    settings.put("spark.hadoop.hive.server2.thrift.bind.host", plan.host());
    settings.put("spark.hadoop.hive.server2.thrift.port", Integer.toString(plan.port()));
    settings.put("spark.hadoop.hive.server2.enable.doAs", "false");
    settings.put("spark.hadoop.hive.server2.logging.operation.enabled", "false");
    settings.put("spark.hadoop.hive.exec.scratchdir", scratch.resolve("hive").toString());
    settings.put("spark.hadoop.hive.exec.local.scratchdir", scratch.resolve("hive").toString());
    if (plan.passwordFile() != null) {
      settings.put("spark.hadoop.hive.server2.authentication", "CUSTOM");
    }
    return settings;
  }
}
