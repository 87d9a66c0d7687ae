/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The screens in Chromium: pictures, keys, accessibility. Pictures go to target/screenshots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensInBrowserTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  private Served served = Served.own();
  private ChromeDriver browser = browser();

  private static ChromeDriver browser() {
    ChromeOptions options = new ChromeOptions();
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    return new ChromeDriver(options);
  }

  @BeforeAll
  void samples() throws IOException {
    Files.createDirectories(PICTURES);
    served.post("/samples", "text/plain", "");
  }

  @AfterAll
  void close() {
    browser.quit();
    served.close();
  }

  private void open(String path) {
    browser.get(served.workbench().address() + path.substring(1));
  }

  private void press(CharSequence... keys) {
    browser.switchTo().activeElement().sendKeys(keys);
  }

  private WebElement one(String css) {
    return new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(b -> b.findElement(By.cssSelector(css)));
  }

  private void until(String what, java.util.function.BooleanSupplier holds) {
    new WebDriverWait(browser, Duration.ofSeconds(10)).withMessage(what).until(b -> holds.getAsBoolean());
  }

  @ParameterizedTest
  @CsvSource({
    "drop, /", "reading, /d/3?at=s5", "comparison, /e/1.2.3.4.5", "records, /records",
    "dyad, /a/MOZ/MWI", "due, /due", "review, /review", "about, /about", "choose, /compare"
  })
  void everyScreenIsSoundAndPictured(String name, String path) throws IOException {
    for (String theme : List.of("light", "dark")) {
      for (int width : List.of(1280, 390)) {
        browser.manage().window().setSize(new Dimension(Math.max(500, width), 1000));
        browser.executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            java.util.Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.executeCdpCommand(
            "Emulation.setEmulatedMedia",
            java.util.Map.of("features", List.of(java.util.Map.of("name", "prefers-color-scheme", "value", theme))));
        open(path);
        one("main");
        browser.executeScript("return document.fonts.ready");
        byte[] picture = browser.getScreenshotAs(OutputType.BYTES);
        Files.write(PICTURES.resolve("%s-%d-%s.png".formatted(name, width, theme)), picture);
        long over = (Long) browser.executeScript("return document.documentElement.scrollWidth - innerWidth");
        assertThat(over).as("%s is wider than %d", name, width).isLessThanOrEqualTo(0);
        List<Rule> wrong =
            new AxeBuilder().analyze(browser).getViolations().stream()
                .filter(r -> Set.of("serious", "critical").contains(r.getImpact()))
                .toList();
        assertThat(wrong)
            .as("%s, %d, %s", name, width, theme)
            .extracting(r -> r.getId() + ": " + r.getNodes().get(0).getTarget())
            .isEmpty();
      }
    }
  }

  private void desk() {
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", java.util.Map.of());
    browser.manage().window().setSize(new Dimension(1280, 1000));
  }

  @Test
  void theKeysOfAReading() {
    desk();
    open("/d/3");
    one("body");
    press("j");
    until("a card is chosen", () -> browser.getCurrentUrl().contains("at="));
    press("j");
    WebElement card = one(".card.on");
    press("w");
    assertThat(card.findElement(By.cssSelector("details")).getDomAttribute("open")).isNotNull();
    press("?");
    assertThat(one("#help").isDisplayed()).isTrue();
    press(Keys.ESCAPE);
    press("/");
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("find");
  }

  @Test
  void wordsLeadToTheirCard() {
    desk();
    open("/d/3");
    one(".text .cue").click();
    until("a card is chosen", () -> !browser.findElements(By.cssSelector(".card.on")).isEmpty());
    String id = one(".card.on").getDomAttribute("id");
    assertThat(browser.getCurrentUrl()).contains("at=" + id);
  }

  @Test
  void aLayerIsHiddenAndTheAddressSaysSo() {
    desk();
    open("/d/3");
    one(".layer.k-event").click();
    until("the address tells", () -> browser.getCurrentUrl().contains("hide=event"));
    assertThat(one(".card.k-event").isDisplayed()).isFalse();
  }

  @Test
  void aDroppedFileIsRead() {
    desk();
    open("/");
    browser.executeScript(
        """
        const t = new DataTransfer();
        t.items.add(new File(["The premier told parliament on Friday that the border would stay shut."], "shut.txt"));
        document.dispatchEvent(new DragEvent("drop", {dataTransfer: t, bubbles: true, cancelable: true}));
        """);
    until("a reading is shown", () -> browser.getCurrentUrl().contains("/d/"));
    assertThat(one("#text").getText()).contains("the border would stay shut");
  }

  @Test
  void aVerdictAndItsUndo() {
    desk();
    open("/review");
    String before = one(".sum").getText();
    press("x");
    until("one less", () -> !one(".sum").getText().equals(before));
    press(Keys.BACK_SPACE);
    until("taken back", () -> one(".precision").getText().contains("judged"));
  }

  @Test
  void anExportHasTheRowsThatAreShown() {
    desk();
    open("/e/1.2.3.4.5?show=differ");
    one("table.compare");
    int shown = browser.findElements(By.cssSelector("table.compare tbody tr")).size();
    String csv = served.get("/e/1.2.3.4.5.csv?show=differ").body();
    assertThat(csv.lines().count()).isEqualTo(shown + 1);
  }
}
