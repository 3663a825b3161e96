package doanket.draft.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import doanket.Portal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** The trial page with a form whose drafts are kept; one key, one form. */
final class DraftPage {

    private final Page page;
    private final String key;

    DraftPage(Page page, String key) {
        this.page = page;
        this.key = key;
    }

    DraftPage open() {
        page.navigate("/trial/draft?key=" + key);
        return this;
    }

    /** Types as a person does, and goes on to the next field. */
    DraftPage type(String text) {
        page.locator("#text").fill(text);
        page.locator("#text").blur();
        return this;
    }

    DraftPage typeWithoutLeavingTheField(String text) {
        page.locator("#text").fill(text);
        return this;
    }

    DraftPage waitUntilSaved() {
        assertThat(status()).containsText("Đã lưu nháp lúc");
        return this;
    }

    void press(String button) {
        note().getByText(button).click();
    }

    Locator text() {
        return page.locator("#text");
    }

    Locator status() {
        return page.locator("[data-draft-status]");
    }

    Locator note() {
        return page.locator(".draft-note");
    }

    /** What the server has of this form for whoever is signed in. */
    JsonObject stored() {
        return json(page.request()
                .get("/draft?key=" + key, RequestOptions.create().setHeader("X-Background", "1"))
                .text());
    }

    String storedText() {
        var fields = stored().get("fields");
        return fields instanceof JsonObject object ? object.getJsonArray("text").getString(0) : null;
    }

    /** How many drafts this computer keeps. */
    int onThisComputer() {
        return (Integer)
                page.evaluate("Object.keys(localStorage).filter((k) => k.startsWith('doanket.draft.')).length");
    }

    static com.microsoft.playwright.APIResponse post(Page page, String query, Object body) {
        return page.request()
                .post(
                        "/draft" + query,
                        RequestOptions.create()
                                .setHeader("Origin", Portal.url())
                                .setHeader("X-Background", "1")
                                .setHeader("Content-Type", "text/plain")
                                .setData(body.toString()));
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
