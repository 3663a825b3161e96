package doanket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import doanket.testkit.Acting;
import doanket.testkit.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test in a real browser against the shared server; each page it opens is another person at another machine. */
@RunAsClient
@ExtendWith({ArquillianExtension.class, BrowserTest.LastSight.class})
public abstract class BrowserTest {

    /** What tells the server who somebody is, by user name; nothing else of a session goes from one test to another. */
    private static final Map<String, Cookie> TOKENS = new ConcurrentHashMap<>();

    private static final int SHOWN = 200;
    private static final String QUIET = "/testkit/forget?quiet=true";
    private static final String LOUD = "/testkit/forget?quiet=false";
    private static final String SOMEBODY = "quantri";

    static {
        // The usual five seconds are too few for a page that makes a workbook on a machine with two cores.
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** Keeps a picture of each page that was open when a test failed; a browser that no longer answers is given up. */
    static class LastSight implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
            giveUpWhatHangs(test, failure);
            var name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName();
            int number = 0;
            for (var context : ((BrowserTest) test.getRequiredTestInstance()).contexts) {
                for (var page : context.pages()) {
                    try {
                        picture(page, "failed/" + name + "-" + number++);
                    } catch (PlaywrightException unseen) {
                        failure.addSuppressed(unseen);
                    }
                }
            }
            throw failure;
        }

        @Override
        public void handleAfterEachMethodExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
            giveUpWhatHangs(test, failure);
            throw failure;
        }

        private static void giveUpWhatHangs(ExtensionContext test, Throwable failure) {
            if (failure instanceof TimeoutException) {
                ((BrowserTest) test.getRequiredTestInstance()).contexts.clear();
                Chromium.giveUp();
            }
        }
    }

    /** A visitor who has not signed in, at an office PC of 1366×768. */
    protected Page visitor() {
        return visitor(1366, 768);
    }

    protected Page visitor(int width, int height) {
        return visitor(width, height, ServiceWorkerPolicy.BLOCK);
    }

    /** A browser as people have it, with what works while the line is down; routes of tests do not reach its requests. */
    protected Page visitor(int width, int height, ServiceWorkerPolicy workers) {
        var context = Chromium.open(new NewContextOptions()
                .setServiceWorkers(workers)
                .setBaseURL(Portal.url())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, height));
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        context.onConsoleMessage(message -> note(message.text(), message.text().contains("Content Security Policy")));
        context.onWebError(error -> note(error.error(), true));
        return context.newPage();
    }

    private void note(String complaint, boolean serious) {
        if (serious) {
            complaints.add(complaint);
        }
    }

    /**
     * Somebody signed in with a demo account, on the first page. The password is typed once in a run for each account; a
     * test that signs out or changes what the session holds signs in by itself.
     */
    protected Page signedIn(String username) {
        return recognised(visitor(), username);
    }

    protected Page signedIn(String username, int width, int height) {
        return recognised(visitor(width, height), username);
    }

    protected static Page recognised(Page page, String username) {
        var token = TOKENS.get(username);
        if (token != null) {
            page.context().addCookies(List.of(token));
            page.navigate("/");
            if (!page.url().contains("/login")) {
                return page;
            }
        }
        signIn(page, username);
        page.context().cookies().stream()
                .filter(cookie -> cookie.name.endsWith("TOKEN"))
                .forEach(cookie -> TOKENS.put(username, cookie));
        return page;
    }

    /** A session of its own. */
    protected static Page signIn(Page page, String username) {
        page.navigate("/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", Acting.PASSWORD);
        page.click("button.primary");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Pictures may still be on their way; nobody's counting or weighing should meet them. */
    protected static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /**
     * Fetches a page when the server remembers nothing of what it keeps for some seconds, and tells how many statements that
     * took; what the page then loads (pictures, scripts) does not count.
     */
    protected static long statementsOfFirstView(Page page, String address) {
        settle(page);
        return quietly(QUIET, () -> {
            var answer = page.request().get(Portal.url() + address);
            assertThat(answer.status()).as(address).isEqualTo(SHOWN);
            assertThat(answer.url()).doesNotContain("/login");
        });
    }

    /** How many statements something takes when the server remembers what it has read lately, and does no work of its own. */
    public static long statementsOf(Runnable asking) {
        return quietly(QUIET + "&remember=true", asking);
    }

    private static long quietly(String how, Runnable asking) {
        var somebody = Http.signedIn(SOMEBODY);
        Statements.settle();
        somebody.get(how);
        try {
            return Statements.duringQuiet(asking);
        } finally {
            somebody.get(LOUD);
        }
    }

    /** Keeps a picture of the whole page, to be looked at. */
    protected static void picture(Page page, String name) {
        EveryLook.picture(page, name);
    }

    /** Asks axe for violations of WCAG 2.2 A and AA. */
    protected static void assertAccessible(Page page) {
        EveryLook.assertAccessible(page);
    }

    /** All contrasts and sizes of letters under axe, pictures at the three screens; call it on a page that stands still. */
    protected static void everyLook(Page page, String name) {
        EveryLook.check(page, name);
    }

    /** The same of a page that says what went wrong. */
    protected static void everyLookOfTrouble(Page page, String name) {
        EveryLook.checkAnything(page, name);
    }

    @AfterEach
    void closePages() {
        Chromium.close(contexts);
        contexts.clear();
        assertThat(complaints).as("scripts that failed or broke the policy").isEmpty();
    }
}
