package doanket.hardening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.Http;
import doanket.testkit.Rows;
import doanket.testkit.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A form that is sent while the database is away: a sentence says so, and what was typed is there when it is back. */
class AwayST extends BrowserTest {

    private static final int OK = 200;
    private static final int FEW = 3;
    private static final int PATIENCE = 20_000;

    @Test
    void whatCouldNotBeSavedIsSaidPlainlyAndFoundAgain() throws SQLException {
        var clerk = signedIn("quantri");
        var unit = "/organisation/unit-edit?id=" + Rows.text("select id::text from unit where code = 'VS.HND'");
        clerk.navigate(unit);
        var street = clerk.locator("#facts").getByLabel("Địa chỉ");
        var typed = "Số 7, đường Thử Nghiệm " + UUID.randomUUID();
        var writer = signedIn("canbo.mttq");
        writer.navigate("/news/edit");
        writer.locator("textarea[name='edit:title']").fill("Viết khi vắng cơ sở dữ liệu " + UUID.randomUUID());
        var lead = writer.locator("textarea[name='edit:lead']");
        lead.focus();
        assertThat(writer.locator("[id='edit:state']")).containsText("Đã lưu");
        var article = writer.url();

        whileAway(() -> {
            street.fill(typed);
            save(clerk.locator("#facts"), "Lưu");
            assertThat(clerk.getByText("Cơ sở dữ liệu hoặc máy chủ tạm thời không trả lời"))
                    .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
            lead.fill("Câu này được gõ khi vắng cơ sở dữ liệu");
            save(writer.locator("#edit"), "Lưu nháp");
            // The server tries a connection that has just died a second and a third time, with five seconds between.
            assertThat(writer.locator("#messages .ui-messages-error, #notices .note"))
                    .containsText("vui lòng thử lại", new ContainsTextOptions().setTimeout(PATIENCE));
            assertThat(lead).hasValue("Câu này được gõ khi vắng cơ sở dữ liệu");
            picture(writer, "away-news");
        });

        clerk.navigate(unit);
        assertThat(street).hasValue(typed);
        clerk.locator("#facts > .draft-note").getByText("Bỏ bản nháp này").click();
        assertThat(street).not().hasValue(typed);
        writer.navigate(article);
        assertThat(writer.locator(".draft-note")).containsText("Đã đưa lại nội dung soạn dở");
        assertThat(lead).hasValue("Câu này được gõ khi vắng cơ sở dữ liệu");
        save(writer.locator("#edit"), "Lưu nháp");
        assertThat(writer.locator(".draft-note")).hasCount(0);
    }

    private static void save(Locator form, String button) {
        form.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click(new Locator.ClickOptions().setTimeout(2 * PATIENCE));
    }

    private static void whileAway(Runnable work) throws SQLException {
        try (var connection = Statements.connect("postgres")) {
            execute(connection, "alter database doanket with allow_connections false");
            try {
                execute(connection, "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'doanket'");
                work.run();
            } finally {
                execute(connection, "alter database doanket with allow_connections true");
            }
        }
        var until = Instant.now().plus(Duration.ofSeconds(30));
        int good = 0;
        // Every connection of the pool may be dead once.
        while (good < FEW && Instant.now().isBefore(until)) {
            good = Http.visitor().get("/health/ready").statusCode() == OK ? good + 1 : 0;
        }
        assertThat(good).isEqualTo(FEW);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
