package io.github.gongkai.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window. */
final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final String AXE = axe();

  private final ChromeDriver driver = new ChromeDriver(service(), options());

  /** Of the system: nothing is downloaded. */
  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(Path.of(System.getProperty("chromedriver")).toFile())
        .build();
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setCapability("goog:loggingPrefs", logs);
    options.setBinary(System.getProperty("chromium"));
    // In a container there is neither a sandbox, nor a graphics card, nor much shared memory.
    return options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
  }

  private static String axe() {
    try (InputStream in =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Opens {@code page} as a desktop shows it. */
  Browser open(Path page) {
    return open(page, 1280, 900);
  }

  Browser open(Path page, int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.get("about:blank");
    driver.get(page.toUri().toString());
    return this;
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Returns the texts that can be seen. */
  List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  void click(String css) {
    one(css).click();
  }

  /** Clicks a link to a part of the page, and waits until it is reached. */
  void follow(String css) {
    WebElement link = one(css);
    String target = (String) run("return arguments[0].hash", link);
    link.click();
    waitFor("return location.hash === arguments[0]", target);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Returns the part of the address behind the hash. */
  String fragment() {
    return (String) run("return decodeURIComponent(location.hash)");
  }

  boolean isInView(WebElement element) {
    return (boolean)
        run(
            "const box = arguments[0].getBoundingClientRect();"
                + "return box.top >= 0 && box.bottom <= innerHeight",
            element);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  String title() {
    return driver.getTitle();
  }

  void waitFor(String script, Object... arguments) {
    new WebDriverWait(driver, Duration.ofSeconds(10)).until(d -> (boolean) run(script, arguments));
  }

  /** Returns what the page complained of. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  /** Returns what axe finds serious or critical. */
  @SuppressWarnings("unchecked")
  List<String> barriers() {
    run(AXE + "; window.axe = axe;");
    return (List<String>)
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run().then(r => done(r.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' '))))");
  }

  /** Keeps what is to be seen, for people to look at. */
  void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
