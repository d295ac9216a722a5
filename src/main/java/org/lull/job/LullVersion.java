package org.lull.job;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class LullVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"lull " + CodeVersion.text()};
  }
}
