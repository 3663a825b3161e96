package doanket;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import doanket.testkit.Acting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a real browser against the shared server; each page it opens is another person at another machine. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class BrowserTest {

    private final List<BrowserContext> contexts = new ArrayList<>();

    /** A visitor who has not signed in, at an office PC of 1366×768. */
    protected Page visitor() {
        return visitor(1366, 768);
    }

    protected Page visitor(int width, int height) {
        var context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(Portal.url())
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setViewportSize(width, height));
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        return context.newPage();
    }

    /** Somebody signed in with a demo account. */
    protected Page signedIn(String username) {
        return signIn(visitor(), username);
    }

    protected Page signedIn(String username, int width, int height) {
        return signIn(visitor(width, height), username);
    }

    protected static Page signIn(Page page, String username) {
        page.navigate("/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", Acting.PASSWORD);
        page.click("button.primary");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Keeps a picture of the whole page, to be looked at. */
    protected static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
