package org.lull.notebook;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Java cells for Jupyter by the JDK's own JShell, in the process that has Spark. */
public final class Kernel extends BaseKernel {
  /** Kept, because a logger that nobody holds forgets its level. */
  private static final Logger PROTOCOL = Logger.getLogger("io.github.spencerpark");

  private final Snippets snippets;
  private final JShell shell;

  private Kernel(Path classes) {
    snippets = Snippets.in(classes);
    shell = JShell.builder().executionEngine(new Here(snippets), Map.of()).build();
    shell.addToClasspath(System.getProperty("java.class.path"));
    shell.eval("import static org.lull.notebook.Notebook.*;");
    for (String each : List.of("java.util.*", "java.time.*", "org.apache.spark.sql.*")) {
      shell.eval("import " + each + ";");
    }
    shell.eval("import static org.apache.spark.sql.functions.*;");
  }

  /** Started by Jupyter: {@code Kernel CONNECTION-FILE}. */
  public static void main(String[] arguments) throws Exception {
    PROTOCOL.setLevel(Level.WARNING);
    Path classes = Files.createTempDirectory("lull-notebook");
    System.setProperty("spark.repl.class.outputDir", classes.toString());
    KernelConnectionProperties asked =
        KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0])));
    JupyterConnection connection = new JupyterConnection(asked);
    new Kernel(classes).becomeHandlerForConnection(connection);
    connection.connect();
    connection.waitUntilClose();
    System.exit(0);
  }

  @Override
  public DisplayData eval(String cell) {
    String rest = cell;
    Object value = null;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (!next.completeness().isComplete()) {
        throw new IllegalArgumentException("The cell does not end where it should: " + rest.strip());
      }
      value = null;
      for (SnippetEvent event : shell.eval(next.source())) {
        check(event);
        value = event.snippet().kind() == Snippet.Kind.EXPRESSION
                || event.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
            ? snippets.last()
            : null;
      }
      rest = next.remaining();
    }
    return value == null ? null : Shown.of(value);
  }

  private void check(SnippetEvent event) {
    if (event.exception() instanceof EvalException thrown) {
      throw new IllegalStateException(thrown.getExceptionClassName() + ": " + thrown.getMessage(), thrown);
    }
    if (event.exception() != null) {
      throw new IllegalStateException(event.exception());
    }
    if (event.status() == Snippet.Status.REJECTED) {
      String why =
          shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).collect(Collectors.joining("; "));
      throw new IllegalArgumentException(why + ": " + event.snippet().source().strip());
    }
  }

  @Override
  public List<String> formatError(Exception thrown) {
    List<String> lines = new ArrayList<>();
    lines.add(thrown.getMessage() == null ? thrown.toString() : thrown.getMessage());
    return lines;
  }

  @Override
  public LanguageInfo getLanguageInfo() {
    return new LanguageInfo("java", System.getProperty("java.version"), "text/x-java-source", ".java", "java", "text/x-java", "script");
  }

  /** Gives JShell the one place where snippets run. */
  private record Here(Snippets snippets) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "here";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
      return snippets;
    }
  }
}
