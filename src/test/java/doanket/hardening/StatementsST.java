package doanket.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first view of a page asks little of the database; pages that need something of their own are counted where they are tested. */
class StatementsST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @ParameterizedTest
    @CsvSource({
        "canbo.mttq, /news/edit",
        "canbo.mttq, /news/feeds",
        "canbo.mttq, /notification/list",
        "canbo.mttq, /identity/password",
        "canbo.mttq, /identity/sessions",
        "bientap.mttq, /news/desk",
        "bientap.mttq, /news/comments",
        "bientap.mttq, /",
        "quantri, /news/catalogue",
        "quantri, /news/catalogue?kind=topics",
        "quantri, /organisation/catalogue",
        "quantri, /organisation/catalogue?kind=titles",
        "quantri, /organisation/import",
        "quantri, /organisation/staff-import",
        "quantri, /organisation/staff-new?unit=00000000-0000-7000-8000-000000000084"
    })
    void aPageNeedsFewStatements(String user, String address) {
        var page = signedIn(user);

        assertThat(statementsOfFirstView(page, address)).isLessThanOrEqualTo(MOST_STATEMENTS);
    }
}
