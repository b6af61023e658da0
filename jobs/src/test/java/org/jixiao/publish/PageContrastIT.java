package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours as a real browser paints them, so that letters can be read on a bad projector. */
class PageContrastIT {
  @TempDir static Path folder;
  private static Path page;
  private static Browser browser;
  private static String poor;

  @BeforeAll
  static void begin() throws IOException {
    page = Files.write(folder.resolve("dashboard.html"), Dashboard.bytes(District.detailed()));
    browser = new Browser(folder);
    poor = IOUtils.resourceToString("/org/jixiao/publish/contrast.js", StandardCharsets.UTF_8);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyLetterStandsOutFromItsGround() {
    browser.open(page, "", 1440, 9000);
    browser.await("return document.querySelectorAll('.chart svg text').length > 20");
    browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");

    assertThat((List<?>) browser.run(poor)).isEmpty();
  }

  @Test
  void wordsTooPaleAreFound() {
    browser.open(page, "", 1440, 900);
    browser.run("document.querySelector('h1').style.color = '#d0d0d0'");

    assertThat((List<?>) browser.run(poor)).hasSize(1);
  }
}
