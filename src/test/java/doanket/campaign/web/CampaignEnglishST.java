package doanket.campaign.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import doanket.BrowserTest;
import doanket.testkit.Rows;
import org.junit.jupiter.api.Test;

/** Whoever reads English reads figures that are no numbers in English, too. */
class CampaignEnglishST extends BrowserTest {

    private static final String PLACE = """
            select '/campaign/place?id=' || c.id || '&unit=' || u.id
            from campaign c, unit u
            where c.name like 'Toàn dân đoàn kết xây dựng nông thôn mới%' and u.code = 'VS-01'
            order by c.id
            limit 1""";

    @Test
    void figuresOfAPlaceAreToldInTheLanguageOfTheReader() {
        var page = signedIn("lanhdao.mttq");
        page.navigate(Rows.text(PLACE));
        var vietnamese = page.locator("main").innerText();
        var language = page.locator(".top button[name=language]:visible");
        language.click();
        try {
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            var figures = page.locator("main td").allInnerTexts();
            assertThat(vietnamese).contains("Đạt");
            assertThat(figures).contains("Met").doesNotContain("Đạt", "Chưa đạt", "Không áp dụng");
            picture(page, "campaign-place-english");
        } finally {
            language.click();
        }
    }
}
