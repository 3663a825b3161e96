package doanket.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import doanket.platform.VietnamTime;
import java.time.Clock;
import java.util.regex.Pattern;

/** What people do on the pages of reports, for several tests. */
final class ReportSteps {

    private ReportSteps() {}

    static String day(int days) {
        return VietnamTime.told(VietnamTime.day(Clock.systemUTC().instant()).plusDays(days));
    }

    static Locator figure(Page page, String code) {
        return page.locator("[data-cell]")
                .filter(new Locator.FilterOptions().setHasText(code))
                .first()
                .locator("input[name=f]");
    }

    static void saved(Page page) {
        assertThat(page.locator("[data-report-status]")).containsText("Đã lưu lúc");
    }

    /** A form for two communes, and an open period of it: the address of what whoever asks collects. */
    static String ask(Page leader, String name) {
        return ask(leader, name, "VS-05.MTTQ; VS-06.MTTQ", new Days(day(-30), day(-1)));
    }

    /** The days of a period, as they are typed. */
    record Days(String starts, String ends) {}

    /** As {@link #ask(Page, String)}, of those units for those days; with one indicator that campaigns judge by, where one is named. */
    static String ask(Page leader, String name, String units, Days days, String... judged) {
        leader.navigate("/report/form");
        leader.fill("#name", name);
        leader.selectOption("#kind", "AD_HOC");
        leader.fill("#first", day(-60));
        leader.fill("#units", units);
        var set = leader.locator("details.choose")
                .filter(new Locator.FilterOptions().setHasText("Số liệu các cuộc vận động"));
        set.locator("summary").click();
        for (var code : new String[] {"S1.1 ", "S1.5 ", "S2.1 "}) {
            set.locator("label")
                    .filter(new Locator.FilterOptions().setHasText(code))
                    .first()
                    .click();
        }
        for (var code : judged) {
            tickJudged(leader, code);
        }
        leader.locator("input[name=title]").first().fill("Kết quả nổi bật");
        make(leader);
        assertThat(leader.locator(".note.good")).hasText("Đã ban hành biểu mẫu.");
        leader.fill("#starts", days.starts());
        leader.fill("#ends", days.ends());
        leader.fill("#due", day(2));
        leader.locator("button[value=open]").click();
        assertThat(leader.locator(".note.good")).hasText("Đã mở kỳ báo cáo.");
        return leader.url().replaceAll("&done.*", "");
    }

    private static void tickJudged(Page leader, String code) {
        var set = leader.locator("details.choose")
                .filter(new Locator.FilterOptions().setHasText("về xã nông thôn mới giai đoạn 2021 - 2025"));
        set.locator("summary").click();
        set.locator("label")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + code.replace(".", "\\.") + " ")))
                .click();
        set.getByLabel("Bắt buộc " + code, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void make(Page leader) {
        leader.locator("form[data-draft] button.primary").click();
        leader.locator("#anyway, .note.good").first().waitFor();
        if (leader.locator("#anyway").isVisible()) {
            assertThat(leader.locator(".note.bad")).containsText("đang được biểu mẫu khác thu thập");
            leader.locator("#anyway").check();
            leader.locator("form[data-draft] button.primary").click();
        }
    }

    /** From the list to the entry of that report. */
    static void open(Page page, String name) {
        page.navigate("/report/list");
        page.locator("a").filter(new Locator.FilterOptions().setHasText(name)).click();
    }

    static String id(Page page) {
        return page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }
}
