package doanket.task.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import java.time.LocalDate;
import java.util.UUID;

/** The form in which a leader gives a task. */
class TaskEditPage {

    private final Page page;

    private TaskEditPage(Page page) {
        this.page = page;
    }

    static TaskEditPage open(Page page) {
        page.navigate("/task/edit");
        return new TaskEditPage(page);
    }

    TaskEditPage content(String content) {
        page.locator("textarea[id$=content]").fill(content);
        return this;
    }

    TaskEditPage lead(String typed, String name) {
        return pick("lead", typed, name);
    }

    /** A co-ordinating unit. */
    TaskEditPage with(String typed, String name) {
        pick("another", typed, name);
        page.locator("[id$=parts]").getByText(name).first().waitFor();
        return this;
    }

    /** From the field's own panel: that of the field before may still be fading away. */
    private TaskEditPage pick(String field, String typed, String name) {
        page.locator("input[id$=" + field + "_input]").fill("");
        page.locator("input[id$=" + field + "_input]").pressSequentially(typed);
        page.locator("[id$=" + field + "_panel] .ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        return this;
    }

    TaskEditPage due(LocalDate day) {
        page.locator("input[id$=due]").fill(VietnamTime.DATE.format(day));
        return this;
    }

    /** The id of the task that was made. */
    UUID give() {
        page.locator("button[id$=give]").click();
        page.waitForURL(url -> url.contains("/task/view"));
        return Uuids.parse(page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1"))
                .orElseThrow();
    }
}
