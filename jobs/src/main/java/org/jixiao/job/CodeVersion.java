package org.jixiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which program this is: version and hash of its jar, rules and schemas included. */
public final class CodeVersion {
  private CodeVersion() {}

  /** Returns {@code 0.1.0+a1b2c3d4e5f6}; the part after + is {@code classes} outside a jar. */
  public static String current() {
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    try {
      Path location =
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return (version == null ? "0" : version)
          + "+"
          + (Files.isRegularFile(location) ? Digest.ofFile(location).substring(0, 12) : "classes");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own jar", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
