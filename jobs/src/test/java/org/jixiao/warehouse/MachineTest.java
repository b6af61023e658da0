package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MachineTest {
  @Test
  void aProcessHasOneStartUntilItEnds() throws Exception {
    Process process = new ProcessBuilder("sleep", "60").start();
    String start = Machine.startOf(process.pid()).orElseThrow();

    assertThat(start).isNotEmpty();
    assertThat(Machine.startOf(process.pid())).contains(start);
    process.destroyForcibly().waitFor();
    assertThat(Machine.startOf(process.pid())).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aProcessThatEndedAndWasNotCollectedDoesNotRun() throws Exception {
    // The shell becomes a program that does not ask after the child it never had.
    Process parent = new ProcessBuilder("sh", "-c", "sleep 0.1 & echo $!; exec sleep 60").start();
    try (BufferedReader out = parent.inputReader(StandardCharsets.UTF_8)) {
      long child = Long.parseLong(out.readLine());
      Thread.sleep(1000);

      assertThat(ProcessHandle.of(child)).isPresent();
      assertThat(Machine.startOf(child)).isEmpty();
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }
}
