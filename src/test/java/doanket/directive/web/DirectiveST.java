package doanket.directive.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import doanket.Picker;
import doanket.Portal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A paper in the hands of four people: written, signed, issued, confirmed. */
class DirectiveST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    private final String excerpt = "về giám sát " + UUID.randomUUID();

    private Page begun() {
        var writer = signedIn("canbo.mttq");
        writer.navigate("/directive/edit");
        writer.fill("[id='edit:excerpt']", excerpt);
        writer.fill("[id='edit:opening']", "Ngày 02/3/2026, đồng chí Chủ tịch chủ trì hội nghị.");
        writer.locator(".outline textarea").first().fill("Nhiệm vụ trọng tâm");
        writer.keyboard().press("Enter");
        writer.keyboard().press("Tab");
        writer.keyboard().type("Xây dựng kế hoạch giám sát");
        return writer;
    }

    /** On the page of the paper, which is submitted. */
    private Page submitted() {
        var writer = begun();
        Picker.pick(writer, writer.locator("[id='edit:pickUnit_input']"), "Liên hiệp Phụ nữ tỉnh");
        writer.click("[id='edit:add']");
        assertThat(writer.locator(".lines li")).hasCount(1);
        writer.selectOption("[id='edit:signForm']", "TM");
        writer.fill("[id='edit:onBehalfOf']", "BAN THƯỜNG TRỰC");
        writer.fill("[id='edit:signerPost']", "CHỦ TỊCH");
        picture(writer, "directive-edit");
        writer.click("[id='edit:submit']");
        writer.waitForURL(Pattern.compile(".*/directive/view.*"));
        return writer;
    }

    private static String id(Page page) {
        return page.url().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    @Test
    void clausesAreNumberedWhileTheyAreTyped() {
        var writer = begun();

        assertThat(writer.locator(".outline .label")).hasText(new String[] {"1.", "a)"});
        writer.keyboard().press("Home");
        writer.keyboard().press("Shift+Tab");
        assertThat(writer.locator(".outline .label")).hasText(new String[] {"1.", "2."});
        assertAccessible(writer);
    }

    @Test
    void aDraftKeepsItsClausesAndWhatIsMissingIsNamed() {
        var writer = begun();
        writer.click("[id='edit:view']");

        writer.waitForURL(Pattern.compile(".*/directive/view.*"));
        assertThat(writer.locator(".clauses .label")).hasText(new String[] {"1.", "a)"});
        assertThat(writer.locator("#faults")).isVisible();
        writer.navigate("/directive/edit?id=" + id(writer));
        assertThat(writer.locator(".outline textarea")).hasCount(2);
    }

    @Test
    void fourPeopleBringAPaperToItsRecipient() {
        var id = id(submitted());

        var leader = signedIn("lanhdao.mttq");
        leader.navigate("/directive/sign?id=" + id);
        picture(leader, "directive-sign");
        leader.click("[id='sign:sign']");
        leader.waitForURL(Pattern.compile(".*/directive/view.*"));

        var clerk = signedIn("vanthu.mttq");
        clerk.navigate("/directive/issue?id=" + id);
        picture(clerk, "directive-issue");
        clerk.click("[id='issue:go']");
        clerk.waitForURL(Pattern.compile(".*/directive/view.*"));
        assertThat(clerk.locator("h1")).containsText("/TB-MTTQ-BTT");
        clerk.navigate("/directive/register");
        clerk.locator(".rows a").first().click();
        assertThat(clerk.locator("table")).containsText(excerpt);
        picture(clerk, "directive-register");

        var recipient = signedIn("canbo.hlhpn");
        recipient.navigate("/directive/list?box=CONFIRM");
        assertThat(recipient.locator("table")).containsText(excerpt);
        picture(recipient, "directive-list");
        recipient.navigate("/directive/view?id=" + id);
        recipient.click(".confirm button");
        assertThat(recipient.locator(".note.good")).isVisible();
        recipient.navigate("/directive/view?id=" + id + "&tab=recipients");
        assertThat(recipient.locator(".chip.good").last()).isVisible();
        picture(recipient, "directive-view");
        assertAccessible(recipient);
        var pdf = recipient.request().get(Portal.url() + "/directive/pdf?id=" + id);
        assertThat(new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        var docx = recipient.request().get(Portal.url() + "/directive/docx?id=" + id);
        assertThat(docx.status()).isEqualTo(200);
    }

    @Test
    void whatWasRefusedLeavesWhatWasTyped() {
        var id = id(submitted());
        var leader = signedIn("lanhdao.mttq");
        leader.navigate("/directive/sign?id=" + id);

        leader.click("[id='giveBack:return']");

        assertThat(leader.locator(".ui-messages")).containsText("lý do");
        leader.fill("[id='giveBack:reason']", "Sửa mục 1");
        leader.click("[id='giveBack:return']");
        leader.waitForURL(Pattern.compile(".*/directive/view.*"));
    }

    @Test
    void aPaperAndAListNeedFewStatements() {
        var reader = signedIn("canbo.hnd");
        reader.navigate("/directive/list?box=IN");
        var address = reader.locator("tbody a").first().getAttribute("href");

        assertThat(statementsOfFirstView(reader, address)).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statementsOfFirstView(reader, "/directive/list")).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void aGuessedAddressIsNotFound() {
        var reader = signedIn("canbo.hnd");

        for (var page : new String[] {"view", "edit", "sign", "issue", "register"}) {
            var answer = reader.navigate("/directive/" + page + "?id=" + UUID.randomUUID());
            assertThat(answer.status()).as(page).isEqualTo(404);
        }
    }
}
