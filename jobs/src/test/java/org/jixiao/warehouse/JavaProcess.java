package org.jixiao.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A main class of the tests in a process of its own. */
final class JavaProcess {
  private JavaProcess() {}

  static ProcessBuilder of(Class<?> main, Path folder, String... arguments) {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString()));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line);
  }
}
