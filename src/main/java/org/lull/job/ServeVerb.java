package org.lull.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code serve}: checks what is asked for and writes it down; the launcher then becomes the server,
 * which needs a Spark with a Thrift server and therefore a class path of its own.
 */
@Command(
    name = "serve",
    description =
        "Answers SQL over JDBC (jdbc:hive2://127.0.0.1:10000/lull) until stopped: every table and"
            + " view, each column described. Read-only, and on this machine only, unless told"
            + " otherwise.")
final class ServeVerb implements Callable<Integer> {
  @Mixin LullOptions options = new LullOptions();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Address to listen at; one that others can reach needs --password-file.",
      defaultValue = "127.0.0.1")
  String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen at; default 10000, as Hive's.",
      defaultValue = "10000")
  int port = 10000;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Asks for the password in the first line of this file; default: asks for none.")
  @Nullable Path passwordFile;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Who may log in with the password; default lull.",
      defaultValue = "lull")
  String user = "lull";

  @Option(names = "--writable", description = "Lets clients change tables.")
  boolean writable;

  @Option(names = "--plan", hidden = true, description = "Where the launcher wants the plan.")
  @Nullable Path plan;

  @Override
  public Integer call() throws Exception {
    if (plan == null) {
      throw new UserError("The server is started by its launcher; use jobs/lull serve");
    }
    check();
    Config config = options.read();
    ServePlan.of(config, address(config.lake()), this).write(plan);
    return 0;
  }

  private void check() throws IOException {
    if (port < 1 || port > 65535) {
      throw new UserError("--port is " + port + "; it must be 1 to 65535");
    }
    if (passwordFile != null) {
      if (!Files.isReadable(passwordFile)) {
        throw new UserError(
            "There is no readable file "
                + passwordFile
                + " (--password-file); make one whose first"
                + " line is the password");
      }
      if (Files.readAllLines(passwordFile).stream().findFirst().orElse("").isBlank()) {
        throw new UserError(
            "The first line of " + passwordFile + " is empty; write the password there");
      }
    } else if (!loopback()) {
      throw new UserError(
          "--host is "
              + host
              + ", which others can reach, and no password is set; add"
              + " --password-file FILE, or leave --host out");
    }
  }

  private boolean loopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new UserError("--host is " + host + ", which is no address of a machine", e);
    }
  }

  /** The lake's full address; a plain path is one of this machine. */
  private static String address(String lake) {
    return lake.matches("[a-z][a-z0-9+.-]+:.*")
        ? lake
        : Path.of(lake).toAbsolutePath().normalize().toUri().toString().replaceFirst("/$", "");
  }
}
