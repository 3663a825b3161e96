package doanket;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** One page in every way it can be read: three sizes of letters, three contrasts, and the screens of an office and a phone. */
final class EveryLook {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> SIZES = List.of("small", "normal", "large");
    private static final List<String> CONTRASTS = List.of("normal", "high", "max");
    private static final List<String> SCREENS = List.of("1920x1080", "1366x768", "390x844");

    private EveryLook() {}

    static void assertAccessible(Page page) {
        var violations = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(EveryLook::told)
                        .toList();
        assertThat(violations).as("WCAG 2.2 A/AA at " + page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
                        .reduce("", String::concat);
    }

    /** Nine looks under axe at the office PC, pictures at all screens, and nothing wider than a phone. */
    static void check(Page page, String name) {
        // Where a page stands half-way down, its top bar lies over what axe then takes for a small target.
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        for (var screen : SCREENS) {
            resize(page, screen);
            look(page, "normal", "normal");
            picture(page, name + "-" + screen);
        }
        look(page, "large", "max");
        assertFits(page);
        assertAccessible(page);
        picture(page, name + "-390x844-large-max");
        resize(page, "1366x768");
        for (var contrast : CONTRASTS) {
            for (var size : SIZES) {
                look(page, size, contrast);
                assertAccessible(page);
            }
        }
        look(page, "normal", "max");
        picture(page, name + "-1366x768-max");
        look(page, "normal", "normal");
    }

    private static void resize(Page page, String screen) {
        var size = screen.split("x");
        page.setViewportSize(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    }

    /** As the server writes it for whoever has chosen it. */
    private static void look(Page page, String size, String contrast) {
        page.evaluate(
                "([size, contrast]) => Object.assign(document.documentElement.dataset, {size, contrast})",
                List.of(size, contrast));
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels beyond the edge of the screen at " + page.url())
                .isEqualTo(0);
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }
}
