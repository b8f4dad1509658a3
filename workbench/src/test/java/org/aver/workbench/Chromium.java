package org.aver.workbench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The browser that is installed; {@code AVER_BROWSER} names one that stands elsewhere. Where there is none, tests are skipped and say so. */
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

    @Override
    public void close() {
        playwright.close();
    }
}
