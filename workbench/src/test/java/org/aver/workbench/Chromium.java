package org.aver.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A real browser; where none is installed the test is skipped, and says so. {@code AVER_BROWSER} names one that stands elsewhere. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path program = Stream.of(System.getenv("AVER_BROWSER"), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome").filter(Objects::nonNull).map(Path::of).filter(Files::isExecutable).findFirst()
                .orElse(null);
        assumeTrue(program != null, "no Chromium is installed: the pages were not looked at in a browser");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(
                program).setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    Page page(boolean dark, int width) {
        return page(dark, width, 900);
    }

    Page page(boolean dark, int width, int height) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(dark
                ? ColorScheme.DARK
                : ColorScheme.LIGHT).setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)).newPage();
    }

    /** Fails where axe finds something on a page, or it is wider than the screen. */
    static void checkAxe(Page page, String path) throws IOException {
        String axe;
        try (InputStream in = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        page.evaluate(axe);
        Object found = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
                + " 'best-practice']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html +"
                + " ' ' + n.any.map(a => a.message)).slice(0, 3).join(' | ')))");
        assertThat((List<?>) found).as(path).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(path + " is too wide")
                .isEqualTo(
                        true);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
