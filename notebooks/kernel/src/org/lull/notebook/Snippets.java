package org.lull.notebook;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;

/**
 * Runs what the cells say in this process. Their classes are written to the folder from which Spark
 * hands classes to its tasks, so that a lambda of a cell works on a cluster too.
 */
final class Snippets extends LocalExecutionControl {
  private final ClassLoader loader;
  private Object last;

  private Snippets(Folder folder) {
    super(folder);
    loader = folder.loader;
  }

  /** Runs snippets whose classes go to a folder. */
  static Snippets in(Path classes) {
    return new Snippets(new Folder(classes));
  }

  /** What the last snippet gave, itself and not its text. */
  Object last() {
    return last;
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    Thread.currentThread().setContextClassLoader(loader);
    last = null;
    try {
      last = snippet.invoke(null);
    } catch (InvocationTargetException e) {
      return throwConvertedInvocationException(e.getCause());
    }
    return valueString(last);
  }

  /** The folder of classes, and the loader that reads it. */
  private static final class Folder implements LoaderDelegate {
    private final Path classes;
    private final URLClassLoader loader;

    Folder(Path classes) {
      this.classes = classes;
      try {
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Folder.class.getClassLoader());
      } catch (MalformedURLException e) {
        throw new IllegalStateException("A folder without an address: " + classes, e);
      }
    }

    @Override
    public void load(ExecutionControl.ClassBytecodes[] compiled)
        throws ExecutionControl.ClassInstallException {
      boolean[] installed = new boolean[compiled.length];
      try {
        for (int i = 0; i < compiled.length; i++) {
          Path file = classes.resolve(compiled[i].name().replace('.', '/') + ".class");
          Files.createDirectories(file.getParent());
          Files.write(file, compiled[i].bytecodes());
          installed[i] = true;
        }
      } catch (IOException e) {
        throw new ExecutionControl.ClassInstallException("Cannot write to " + classes + ": " + e, installed);
      }
    }

    @Override
    public void classesRedefined(ExecutionControl.ClassBytecodes[] redefined) {
      throw new UnsupportedOperationException("A snippet's class has a new name each time");
    }

    @Override
    public void addToClasspath(String path) {
      // The kernel's own loader has it all.
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
      return Class.forName(name, true, loader);
    }
  }
}
