package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import doanket.BrowserTest;
import doanket.testkit.Rows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every control of every kind of page is reached by the tab key, once, in sight, and can be told from those around it. */
class KeyboardPagesST extends BrowserTest {

    /** Numbers what can be reached, and keeps how it and what surrounds it look without the focus. */
    private static final String LOOK = """
            const around = element => [element, element.parentElement, element.parentElement?.parentElement,
                element.closest('.editor, .search'), element.nextElementSibling, element.querySelector('*')].filter(Boolean);
            const look = element => around(element).map(one => {
                const style = getComputedStyle(one);
                return [style.outlineStyle, style.outlineWidth, style.outlineStyle === 'none' ? '' : style.outlineColor,
                    style.boxShadow, style.borderTopColor].join(' ');
            }).join('|');
            const named = element => element.tagName.toLowerCase() + ' ' + (element.id || element.className || element.getAttribute('href')
                || '') + ' ' + (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
            """;

    private static final String BEGIN = "() => {" + LOOK + """
            document.body.tabIndex = -1;
            document.body.focus();
            document.body.removeAttribute('tabindex');
            scrollTo(0, 0);
            const groups = new Set();
            const reached = [...document.querySelectorAll(
                'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]')]
                .filter(it => it.tabIndex >= 0 && !it.disabled && it.type !== 'hidden'
                    && it.checkVisibility({ visibilityProperty: true }) && !it.closest('[inert]'))
                .filter(it => {
                    if (it.type !== 'radio' || it.checked) {
                        return true;
                    }
                    return ![...document.getElementsByName(it.name)].some(other => other.checked || groups.has(other.name))
                        && groups.add(it.name);
                });
            window.tabbed = new Map(reached.map(element => [element, { look: look(element), times: 0 }]));
            return reached.length;
        }""";

    /** Tells what is wrong with where the focus now is; the empty text where nothing is, null once it has left the page. */
    private static final String STEP = "() => {" + LOOK + """
            const element = document.activeElement;
            if (element === document.body || element === document.documentElement) {
                return null;
            }
            const known = window.tabbed.get(element);
            const box = element.getBoundingClientRect();
            const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            if (!known) {
                return 'unexpected: ' + named(element);
            }
            known.times += 1;
            if (known.times > 1) {
                return 'twice: ' + named(element);
            }
            if (known.look === look(element)) {
                return 'no outline: ' + named(element);
            }
            return seen ? '' : 'out of sight: ' + named(element);
        }""";

    private static final String LEFT = "() => {" + LOOK + """
            return [...window.tabbed].filter(([element, known]) => known.times === 0 && element.isConnected)
                .map(([element]) => 'never: ' + named(element));
        }""";

    /** No outline anywhere, and the field of the old password holds whoever comes to it. */
    private static final String SPOIL = """
            () => {
                const style = new CSSStyleSheet();
                style.replaceSync('* { outline: none !important; box-shadow: none !important; border-color: red !important }');
                document.adoptedStyleSheets = [style];
                const trap = document.querySelector('input[id$=old]');
                trap.addEventListener('keydown', event => event.key === 'Tab' && event.preventDefault());
            }""";

    private static final int AFTER_THE_LAST = 3;

    @ParameterizedTest
    @CsvSource({
        "canbo.mttq, /",
        "canbo.mttq, /news/list",
        "canbo.mttq, {article}",
        "canbo.mttq, /news/edit",
        "bientap.mttq, /news/desk",
        "canbo.mttq, /search/find?q=nông thôn",
        "canbo.mttq, /organisation/directory",
        "quantri, /organisation/unit-relations?id={unit}",
        "quantri, /organisation/staff-new?unit={unit}",
        "quantri, /organisation/accounts",
        "canbo.mttq, /notification/settings"
    })
    void everyControlIsReachedOnceAndSeen(String user, String template) {
        var page = signedIn(user);
        page.navigate(template.replace("{article}", template.contains("{article}") ? article(page) : "")
                .replace("{unit}", Rows.text("select id::text from unit where code = 'VS.HND'")));
        page.waitForLoadState(LoadState.NETWORKIDLE);

        int controls = ((Number) page.evaluate(BEGIN)).intValue();
        var wrong = walk(page, controls);
        System.out.println(controls + " controls at " + template);

        assertThat(controls).isGreaterThan(10);
        assertThat(wrong).as(template).isEmpty();
    }

    @Test
    void aPageThatHidOrTrappedTheFocusWouldBeNoticed() {
        var page = signedIn("canbo.mttq");
        page.navigate("/identity/password");
        page.evaluate(SPOIL);
        int controls = ((Number) page.evaluate(BEGIN)).intValue();

        assertThat(walk(page, controls))
                .anyMatch(told -> told.startsWith("no outline: "))
                .anyMatch(told -> told.startsWith("twice: "))
                .anyMatch(told -> told.startsWith("never: "));
    }

    private static List<String> walk(Page page, int controls) {
        var wrong = new ArrayList<String>();
        for (int step = 0; step < controls + AFTER_THE_LAST; step++) {
            page.keyboard().press("Tab");
            var told = (String) page.evaluate(STEP);
            if (step == 0 && Boolean.FALSE.equals(page.evaluate("document.activeElement.matches('.skip')"))) {
                wrong.add("does not begin with the way to the main content");
            }
            if (told == null) {
                step = controls + AFTER_THE_LAST;
            } else if (!told.isEmpty()) {
                wrong.add(told);
            }
        }
        ((List<?>) page.evaluate(LEFT)).forEach(left -> wrong.add(left.toString()));
        return wrong;
    }

    private static String article(Page page) {
        page.navigate("/news/list");
        return page.locator("main a[href*='/news/view']").first().getAttribute("href");
    }
}
