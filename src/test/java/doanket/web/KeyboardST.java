package doanket.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import java.util.LinkedHashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyboardST extends BrowserTest {

    private static final String FOCUSED = """
            () => {
              const element = document.activeElement;
              const style = getComputedStyle(element.closest('.search') ?? element);
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              return (element.getAttribute('aria-label') ?? element.textContent).trim() + (outlined ? '' : ' INVISIBLE');
            }""";

    @Test
    void skipsToTheMainContentFirst() {
        var page = signedIn("canbo.mttq");

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");

        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void reachesEverythingInTheOrderOfThePageAndShowsWhereItIs() {
        var page = signedIn("canbo.mttq");

        var reached = new LinkedHashSet<String>();
        IntStream.range(0, 20).forEach(step -> {
            page.keyboard().press("Tab");
            reached.add(page.evaluate(FOCUSED).toString());
        });

        assertThat(reached).noneMatch(name -> name.endsWith("INVISIBLE"));
        assertThat(reached)
                .containsSubsequence(
                        "Đến nội dung chính", "Tìm kiếm", "A-Cỡ chữ nhỏ", "+Tăng tương phản", "Trang chủ", "Danh bạ");
    }

    @Test
    void aSlashGoesToTheSearchField() {
        var page = signedIn("canbo.mttq");

        page.keyboard().press("/");

        assertThat(search(page)).isFocused();
        assertThat(search(page)).hasValue("");
        page.keyboard().type("a/b");
        assertThat(search(page)).hasValue("a/b");
    }

    @Test
    void aSlashWhileALetterIsComposedGoesNowhere() {
        var page = signedIn("canbo.mttq");

        page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown',"
                + " {key: '/', isComposing: true, bubbles: true}))");

        assertThat(search(page)).not().isFocused();
    }

    @Test
    void theAccountMenuOpensAndClosesByKeyboard() {
        var page = signedIn("canbo.mttq");
        var summary = page.locator(".menu > summary");

        summary.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-sign-out]")).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");

        assertThat(page.locator("[data-sign-out]")).isHidden();
        assertThat(summary).isFocused();
    }

    @Test
    void signingOutLeavesNothingInTheBrowser() {
        var page = signIn(visitor(), "canbo.mttq");
        page.evaluate("localStorage.setItem('draft', 'of this person')");

        page.locator(".menu > summary").click();
        page.locator("[data-sign-out] button").click();

        page.waitForURL("**/login");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    private static Locator search(Page page) {
        return page.locator(".top input[name=q]");
    }
}
