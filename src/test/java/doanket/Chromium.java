package doanket;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one browser of all browser tests. Where the machine has no Chromium it is fetched: Debian's package where the build
 * runs as root with apt, otherwise Playwright's own download, otherwise the build fails and says what to install.
 */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The one without windows first: the same pages in three fifths of the processor's time. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    /** Older systems have only the second. */
    private static final List<String> PACKAGES = List.of("chromium-headless-shell", "chromium");

    private static final int PATIENCE_SECONDS = 20;

    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "browser alarm");
        thread.setDaemon(true);
        return thread;
    });

    private static Browser browser;
    /** The process through which the browser is told what to do. */
    private static ProcessHandle driver;

    private Chromium() {}

    private static synchronized Browser browser() {
        if (browser == null) {
            var before = ProcessHandle.current().children().collect(Collectors.toSet());
            browser = installed().or(Chromium::fromDebian).map(Chromium::launch).orElseGet(Chromium::downloaded);
            driver = ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child))
                    .findFirst()
                    .orElse(null);
        }
        return browser;
    }

    /** Pages of somebody at a machine of their own; where the browser has gone, or does not answer, in another one. */
    static BrowserContext open(NewContextOptions options) {
        var there = browser();
        try {
            return inTime(() -> there.newContext(options));
        } catch (PlaywrightException e) {
            giveUp(e);
            return browser().newContext(options);
        }
    }

    /**
     * Closes what a test has opened. Now and then the browser never answers to that, and the library waits for ever: then it is
     * given up, and the next test gets another one.
     */
    static void close(List<BrowserContext> contexts) {
        try {
            inTime(() -> {
                contexts.forEach(BrowserContext::close);
                return contexts;
            });
        } catch (PlaywrightException e) {
            giveUp(e);
        }
    }

    private static <T> T inTime(Supplier<T> work) {
        var waiting = Thread.currentThread();
        var alarm = TIMER.schedule(waiting::interrupt, PATIENCE_SECONDS, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            alarm.cancel(false);
            Thread.interrupted();
        }
    }

    private static void giveUp(PlaywrightException reason) {
        System.out.println("The browser is given up: " + reason.getMessage());
        giveUp();
    }

    /** The next test gets another one; this one is not even closed, because it might not answer to that either. */
    static synchronized void giveUp() {
        browser = null;
        if (driver != null) {
            driver.descendants().forEach(ProcessHandle::destroyForcibly);
            driver.destroyForcibly();
            driver = null;
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.of(System.getenv("CHROMIUM_PATH")), PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.out.println("No Chromium on this machine: installing Debian's");
        run("apt-get", "update");
        for (var name : PACKAGES) {
            run("apt-get", "install", "-y", "--no-install-recommends", name);
            if (installed().isPresent()) {
                break;
            }
        }
        return installed();
    }

    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Browser launch(Path executable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    private static Browser downloaded() {
        try {
            return Playwright.create().chromium().launch(new BrowserType.LaunchOptions().setArgs(FLAGS));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The browser tests need Chromium and none could be fetched. Install the package 'chromium' (Debian,"
                            + " Ubuntu) or Google Chrome, or set CHROMIUM_PATH to the program.",
                    e);
        }
    }
}
