package org.jixiao.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, kept from the network, that looks at a page on disk. */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;
  private final Path downloads;

  /**
   * @param folder where its profile and downloads lie
   */
  Browser(Path folder) {
    downloads = folder.resolve("downloads");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onPath("chromium").toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("browser", Level.ALL);
    logs.enable("performance", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").toFile())
                .build(),
            options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(10));
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
  }

  private static Path onPath(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    program
                        + " is not on the PATH; the page is tested in it:"
                        + " apt-get install chromium chromium-driver"));
  }

  /** Opens a page in a window of that size and waits until it can be used. */
  void open(Path page, String address, int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.get("about:blank");
    driver.get(page.toUri() + address);
    await("return document.documentElement.dataset.ready === ''");
  }

  /** Waits until a script returns true. */
  void await(String script) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!Boolean.TRUE.equals(run(script))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came true: " + script);
      }
      Thread.onSpinWait();
    }
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  String text(String selector) {
    return one(selector).getText();
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Chooses by the words shown. */
  void choose(String selector, String words) {
    one(selector).findElements(By.tagName("option")).stream()
        .filter(option -> option.getText().equals(words))
        .findFirst()
        .orElseThrow()
        .click();
  }

  void click(WebElement element) {
    run("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Returns the bytes of the only file downloaded, once it is whole. */
  byte[] downloaded() throws java.io.IOException {
    for (int i = 0; i < 1000; i++) {
      try (Stream<Path> files = Files.exists(downloads) ? Files.list(downloads) : Stream.of()) {
        List<Path> whole =
            files
                .filter(file -> file.toString().endsWith(".csv"))
                .filter(Browser::isWhole)
                .toList();
        if (!whole.isEmpty()) {
          return Files.readAllBytes(whole.get(0));
        }
      }
      Thread.onSpinWait();
      run("return 1");
    }
    throw new AssertionError("nothing was downloaded");
  }

  private static boolean isWhole(Path file) {
    return file.toFile().length() > 0;
  }

  /** Returns what the console said, and the addresses asked for, since last asked. */
  List<String> console() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Returns the browser's own account of its network since last asked. */
  List<String> network() {
    return driver.manage().logs().get("performance").getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
