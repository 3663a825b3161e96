package doanket;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One page in every way it can be read: three sizes of letters, three contrasts, and the screens of an office and a phone. */
final class EveryLook {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Those whose answer can depend on the contrast; the smallest letters ask for most of it, so these stand for all sizes. */
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    /** Those whose answer can depend on the size of letters. */
    private static final List<String> SIZE_RULES = List.of("scrollable-region-focusable", "target-size");

    private static final String RUN = """
            async ([type, rules]) => {
                const found = await axe.run(document, {runOnly: {type, values: rules}, resultTypes: ['violations']});
                return found.violations.map(rule => rule.id + ': ' + rule.help
                    + rule.nodes.map(node => '\\n    ' + node.target + ' ' + node.html).join(''));
            }""";
    /** One heading of the page, and none that skips a level; axe asks for that under another tag than those of WCAG. */
    private static final String HEADINGS = """
            () => {
                const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
                    .filter(heading => heading.getClientRects().length > 0)
                    .map(heading => Number(heading.tagName[1]));
                return levels[0] === 1 && levels.filter(level => level === 1).length === 1
                    && levels.every((level, i) => i === 0 || level <= levels[i - 1] + 1) ? [] : levels;
            }""";

    private static final String AXE = axe();
    private static final List<String> CONTRASTS = List.of("high", "max");
    private static final List<String> SCREENS = List.of("1920x1080", "1366x768", "390x844");

    private EveryLook() {}

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertAccessible(Page page) {
        assertNone(page, "tag", RULES);
    }

    private static void assertNone(Page page, String type, List<String> rules) {
        assertThat(violations(page, List.of(type, rules)))
                .as("WCAG 2.2 A/AA at " + page.url())
                .isEmpty();
    }

    /** Axe is brought into a document once and runs there, instead of by way of a second page for each run. */
    private static List<?> violations(Page page, List<Object> rules) {
        for (var frame : page.frames()) {
            if (Boolean.FALSE.equals(frame.evaluate("() => 'axe' in window"))) {
                frame.evaluate(AXE);
            }
        }
        return (List<?>) page.evaluate(RUN, rules);
    }

    /**
     * At the office PC under axe all its rules in the smallest letters, which ask for most, there all contrasts, and the largest
     * letters; all its rules in the loudest look of a phone; pictures at all screens, and nothing wider than a phone.
     */
    static void check(Page page, String name) {
        assertThat(page.locator("body").innerText()).as(page.url()).doesNotContain("mã sự cố");
        checkAnything(page, name);
    }

    /** Also a page that tells of an incident. */
    static void checkAnything(Page page, String name) {
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
        look(page, "small", "normal");
        assertAccessible(page);
        for (var contrast : CONTRASTS) {
            look(page, "small", contrast);
            assertNone(page, "rule", COLOUR_RULES);
        }
        look(page, "large", "normal");
        assertNone(page, "rule", SIZE_RULES);
        assertThat((List<?>) page.evaluate(HEADINGS))
                .as("levels of headings at " + page.url())
                .isEmpty();
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
