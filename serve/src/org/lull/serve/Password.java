package org.lull.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import javax.security.sasl.AuthenticationException;
import org.apache.hive.service.auth.PasswdAuthenticationProvider;

/** Lets in one user with one password. Hive makes an object of this class for each login. */
public final class Password implements PasswdAuthenticationProvider {
  private static volatile byte[] expectedUser;
  private static volatile byte[] expectedPassword;

  /** Reads what will be asked for. */
  static void expect(String user, Path file) throws IOException {
    String first = Files.readAllLines(file).stream().findFirst().orElse("").strip();
    if (first.isEmpty()) {
      throw new IOException("The first line of " + file + " must be the password, but it is empty");
    }
    expectedUser = bytes(user);
    expectedPassword = bytes(first);
  }

  @Override
  public void Authenticate(String user, String password) throws AuthenticationException {
    // Both are compared in full, so that the time taken tells nothing.
    boolean known = MessageDigest.isEqual(bytes(user), expectedUser);
    boolean right = MessageDigest.isEqual(bytes(password), expectedPassword);
    if (!(known && right)) {
      throw new AuthenticationException("wrong user or password");
    }
  }

  private static byte[] bytes(String text) {
    return (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
  }
}
