package doanket.opinion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import doanket.BrowserTest;
import doanket.Portal;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of opinions as no page sends them: each gets a sentence or "not found", and nothing breaks. */
class OpinionOddFormsST extends BrowserTest {

    private static final int BROKEN = 500;
    private static final int NOT_FOUND = 404;

    private static APIResponse post(Page page, String address, FormData form) {
        var own = RequestOptions.create()
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setForm(form);
        return page.request().post(Portal.url() + address, own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/opinion/batch-save",
                "/opinion/do",
                "/opinion/merge-save",
                "/opinion/plan-save",
                "/opinion/oversight-do"
            })
    void aFormWithoutFieldsOrWithForeignIdsBreaksNothing(String address) {
        var page = signedIn("canbo.xa07");
        var stranger = UUID.randomUUID().toString();
        var steps = List.of("", "close", "split", "answer", "tell", "part", "renew", "recommend", "reply", "programme");
        assertThat(post(page, address, FormData.create()).status()).isLessThan(BROKEN);
        for (var step : steps) {
            var form = FormData.create()
                    .set("id", stranger)
                    .set("do", step)
                    .set("line", stranger)
                    .set("place", stranger)
                    .set("recommendation", stranger)
                    .set("owner", stranger)
                    .set("version", "99999999999999999999");
            assertThat(post(page, address, form).status())
                    .as(address + " " + step)
                    .isLessThan(BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/opinion/batch?id=x",
                "/opinion/edit?id=00000000-0000-7000-8000-000000000001",
                "/opinion/petition?id=00000000-0000-7000-8000-000000000001",
                "/opinion/merge?line=x",
                "/opinion/figures?unit=00000000-0000-7000-8000-000000000001",
                "/opinion/figures.xlsx?unit=x",
                "/opinion/oversight?id=x",
                "/opinion/oversight.xlsx?id=00000000-0000-7000-8000-000000000001",
                "/opinion/plan?kind=criticism"
            })
    void whatIsUnknownOrForbiddenIsNotFound(String address) {
        var page = signedIn("canbo.xa07");

        assertThat(page.request().get(Portal.url() + address).status()).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/opinion/list?after=x&which=zzz",
                "/opinion/list?which=own&after=9999-99-99_00000000-0000-0000-0000-000000000000",
                "/opinion/figures?year=99999&period=zzz",
                "/opinion/oversights?kind=zzz&done=zzz&waiting=zzz",
                "/opinion/programmes?after=zzz"
            })
    void anAddressThatMakesNoSenseShowsThePage(String address) {
        var page = signedIn("canbo.xa07");

        assertThat(page.request().get(Portal.url() + address).status()).isEqualTo(200);
    }

    @Test
    void aVeryLongTextIsRefusedAndStandsInItsFieldAndDecomposedLettersAreRead() {
        var page = signedIn("canbo.xa07");
        page.navigate("/opinion/edit");
        var owner = page.locator("#owner").inputValue();
        var form = FormData.create()
                .set("owner", owner)
                .set("version", "0")
                .set("name", "Thử biểu mẫu lạ")
                .set("channel", "VILLAGE")
                .set("from", "1/3/2024")
                .set("until", "31-03-2024")
                .set("topic", Normalizer.normalize("Giáo dục", Normalizer.Form.NFD))
                .set("place", "VS-07")
                .set("people", "7");

        var refused = post(page, "/opinion/batch-save", form.set("text", "Dài ".repeat(1500)));
        assertThat(refused.text()).contains("Nội dung dài 5.999 ký tự").contains("Dài Dài Dài");
        var saved = post(page, "/opinion/batch-save", form.set("text", "Sửa mái trường"));
        assertThat(saved.url()).contains("/opinion/edit?id=").contains("done=saved");
        assertThat(saved.text()).contains("Giáo dục").contains("Sửa mái trường");
    }
}
