package doanket.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static doanket.report.web.ReportSteps.figure;
import static doanket.report.web.ReportSteps.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import doanket.platform.Uuids;
import doanket.testkit.Rows;
import org.junit.jupiter.api.Test;

/** Nothing that was typed into a report is lost: without network, after the session, when it is too late, at signing out. */
class ReportKeptST extends BrowserTest {

    private static final String OFFICER = "canbo.xa06";

    private static String kept(Page page) {
        return (String) page.evaluate("() => Object.entries(localStorage)"
                + ".filter(([key]) => key.startsWith('doanket.report.')).map(([, value]) => value).join()");
    }

    private static void status(Page page, String text) {
        assertThat(page.locator("[data-report-status]")).containsText(text);
    }

    private String value(String report, String code) {
        return Rows.text(
                "select coalesce(nullif(v.typed, ''), cast(round(v.value, 1) as text)) from report_value v"
                        + " join indicator i on i.id = v.indicator_id where v.report_id = cast(? as uuid) and i.code = ?",
                report,
                code);
    }

    @Test
    void whatCouldNotBeSentIsKeptAndGoesOutLater() {
        var name = "Báo cáo mất mạng " + Uuids.next();
        ReportSteps.ask(signedIn("lanhdao.mttq"), name);
        var page = signIn(visitor(), OFFICER);
        ReportSteps.open(page, name);
        var report = ReportSteps.id(page);
        var entry = page.url();

        // The line is down while somebody types, and the tab is closed before it is back.
        page.context().setOffline(true);
        figure(page, "S1.1").fill("12");
        figure(page, "S1.1").press("Enter");
        status(page, "Số liệu được giữ trên máy này");
        figure(page, "S1.5").fill("1.234,5");
        assertThat(value(report, "S1.1")).isNull();
        page.evaluate("window.dispatchEvent(new Event('pagehide'))");
        assertThat(kept(page)).contains("1.234,5");
        var context = page.context();
        page.close();
        context.setOffline(false);
        page = context.newPage();
        page.navigate(entry);
        assertThat(figure(page, "S1.1")).hasValue("12");
        // Either the next page sends it, or the tab that is closing: it may notice the line before it is gone.
        page.waitForCondition(() -> "1234.5".equals(value(report, "S1.5")));
        assertThat(value(report, "S1.1")).isEqualTo("12.0");
        var again = page;
        page.waitForCondition(() -> kept(again).isEmpty());

        sessionEnds(page, report, entry);
        signingOut(page, report);
    }

    private void sessionEnds(Page page, String report, String entry) {
        page.context().clearCookies();
        figure(page, "S2.1").fill("40");
        figure(page, "S2.1").press("Tab");
        status(page, "Phiên làm việc đã hết hạn");
        assertThat(page.locator("#notices a.btn")).isVisible();
        // Even who sends now goes by way of the sign-in and finds it again.
        page.locator("button[value=save]").click();
        page.waitForURL(url -> url.contains("/login"));
        assertThat(kept(page)).contains("40");
        signIn(page, OFFICER);
        page.navigate(entry);
        assertThat(figure(page, "S2.1")).hasValue("40");
        saved(page);
        assertThat(value(report, "S2.1")).isEqualTo("40.0");
    }

    /** The last words go out before the computer is wiped. */
    private void signingOut(Page page, String report) {
        figure(page, "S2.1").fill("41");
        page.evaluate("document.querySelector('form[data-sign-out]').requestSubmit()");
        page.waitForURL(url -> url.contains("/login") || url.contains("/logout"));
        assertThat(value(report, "S2.1")).isEqualTo("41.0");
        assertThat(kept(page)).isEmpty();
    }

    @Test
    void ofTwoBrowsersTheLaterOneKeepsWhatCameTooLate() {
        var name = "Báo cáo hai máy " + Uuids.next();
        ReportSteps.ask(signedIn("lanhdao.mttq"), name);
        var one = signedIn(OFFICER);
        ReportSteps.open(one, name);
        var other = signedIn(OFFICER, 390, 844);
        other.navigate(one.url());

        // Each in a cell of its own: both stand, and each sees the other's.
        figure(one, "S1.1").fill("5");
        figure(one, "S1.1").press("Enter");
        saved(one);
        figure(other, "S1.5").fill("6");
        figure(other, "S1.5").press("Enter");
        saved(other);
        assertThat(figure(other, "S1.1")).hasValue("5");
        figure(one, "S2.1").fill("7");
        figure(one, "S2.1").press("Enter");
        assertThat(figure(one, "S1.5")).hasValue("6");
        saved(one);

        // One sends it; what the other types afterwards is refused with a sentence and stays.
        one.locator("button[value=send]").click();
        assertThat(one.locator(".note.good")).hasText("Đã gửi báo cáo.");
        figure(other, "S1.1").fill("8");
        figure(other, "S1.1").press("Enter");
        status(other, "đã gửi báo cáo này lúc");
        assertThat(figure(other, "S1.1")).hasValue("8");
        other.reload();
        var left = other.locator("[data-report-kept]");
        assertThat(left).containsText("S1.1");
        assertThat(left).containsText("8");
        everyLook(other, "report-kept");
        left.locator("button").click();
        assertThat(left).isHidden();
        assertThat(kept(other)).isEmpty();
    }
}
