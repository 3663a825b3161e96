package doanket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Somebody who types into a field and takes the first of what is offered, once that is offered for all that was typed. */
public final class Picker {

    private Picker() {}

    public static void pick(Page page, Locator field, String typed) {
        page.waitForResponse(answer -> asksFor(answer.request(), typed), () -> field.pressSequentially(typed));
        var offered = page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item");
        offered.first().click();
    }

    private static boolean asksFor(Request request, String typed) {
        var sent = request.postData();
        return sent != null && URLDecoder.decode(sent, StandardCharsets.UTF_8).contains("_query=" + typed);
    }
}
