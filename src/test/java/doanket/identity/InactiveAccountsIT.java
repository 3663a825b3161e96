package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account that nobody uses is locked, and opened again by an administrator. */
@ExtendWith(ArquillianExtension.class)
class InactiveAccountsIT {

    /** More than any other account of the tests is old. */
    private static final int DAYS = 5_000;

    private static final String PASSWORD = "Mat-Khau-Rieng-2026";

    @Inject
    InactiveAccounts inactive;

    @Inject
    AccountService accounts;

    @Inject
    ApiTokens tokens;

    @Inject
    ProfileService profile;

    @Inject
    DeedReading deeds;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private Colleague unused;

    @BeforeEach
    void somebodyWhoNeverCame() {
        unused = offices.colleague(offices.front("Ủy ban có tài khoản bỏ quên"), "Lò Văn Vắng", "STAFF", false);
        age(unused, DAYS + 1);
    }

    private static void age(Colleague colleague, int days) {
        Rows.change(
                "update account set password_changed_at = now() - make_interval(days => ?), last_sign_in_at = null where id = ?",
                days,
                colleague.account().id());
    }

    private static String state(Colleague colleague) {
        return Rows.text(
                "select state from account where id = ?", colleague.account().id());
    }

    @Test
    void isLockedAfterItsDays() {
        assertThat(inactive.lock(DAYS)).isPositive();

        assertThat(state(unused)).isEqualTo("CLOSED");
        assertThat(inactive.lock(DAYS)).isZero();
    }

    @Test
    void standsInTheLogUnderThePortalsName() {
        inactive.lock(DAYS);

        assertThat(Rows.text(
                        "select name || ': ' || detail || ', ' || object_kind || ' ' || coalesce(account_id::text, 'nobody')"
                                + " from audit.deed where verb = 'account.lockedUnused' and object_id = ?",
                        unused.account().id()))
                .isEqualTo("Đoàn Kết: " + unused.account().username() + ", account nobody");
        acting.asPortal();
        assertThat(deeds.ofAccount(unused.account().id()))
                .extracting(DeedRow::verb)
                .startsWith("account.lockedUnused");
        inactive.lock(DAYS);
        assertThat(Rows.text(
                        "select count(*) from audit.deed where verb = 'account.lockedUnused' and object_id = ?",
                        unused.account().id()))
                .as("the second round finds nothing to do")
                .isEqualTo("1");
    }

    @Test
    void staysOpenForWhomATokenIsUsed() {
        offices.as(unused);
        profile.changePassword(unused.account().password(), PASSWORD, PASSWORD, "");
        var secret = tokens.make(new NewApiToken("Trang tin", Set.of(ApiScope.READ), 30), PASSWORD);
        age(unused, DAYS + 1);
        used(DAYS - 1);

        inactive.lock(DAYS);
        assertThat(state(unused)).isEqualTo("ACTIVE");

        used(DAYS + 1);
        inactive.lock(DAYS);
        assertThat(state(unused)).isEqualTo("CLOSED");
        assertThat(enter(secret)).as("its tokens are locked with it").isEqualTo(ApiEntry.State.UNKNOWN);

        acting.asPortal();
        accounts.reopen(unused.account().id());
        assertThat(enter(secret)).as("and open again with it").isEqualTo(ApiEntry.State.OPEN);
    }

    private ApiEntry.State enter(String secret) {
        return tokens.enter(secret, new Origin("system of " + unused.account().id(), "program"))
                .state();
    }

    private void used(int days) {
        Rows.change(
                "update api_token set last_used_at = now() - make_interval(days => ?) where account_id = ?",
                days,
                unused.account().id());
    }

    @Test
    void staysOpenUntilThen() {
        inactive.lock(DAYS + 2);
        inactive.lock(0);

        assertThat(state(unused)).isEqualTo("ACTIVE");
    }

    @Test
    void isNotLockedAgainForTheDaysBeforeItWasOpenedAgain() {
        inactive.lock(DAYS);
        acting.asSystem();
        accounts.reopen(unused.account().id());

        inactive.lock(DAYS);

        assertThat(state(unused)).isEqualTo("ACTIVE");
    }

    @Test
    void whoeverLooksAfterTheSystemIsNeverLockedOut() {
        var administrator = offices.colleague(offices.front("Ủy ban quản trị"), "Hà Thị Hệ", "SYSTEM_ADMIN", true);
        age(administrator, DAYS + 1);

        inactive.lock(DAYS);

        assertThat(state(administrator)).isEqualTo("ACTIVE");
    }

    @Test
    void whoeverLookedAfterTheSystemOnceOrWillIsLockedAsAnybody() {
        var unit = offices.front("Ủy ban quản trị cũ");
        var former = offices.colleague(unit, "Hà Thị Cũ", "SYSTEM_ADMIN", true);
        var next = offices.colleague(unit, "Hà Thị Sắp", "SYSTEM_ADMIN", true);
        age(former, DAYS + 1);
        age(next, DAYS + 1);
        Rows.change(
                "update role_grant set valid_from = current_date - 60, valid_to = current_date - 30 where account_id = ?",
                former.account().id());
        Rows.change(
                "update role_grant set valid_from = current_date + 30 where account_id = ?",
                next.account().id());

        inactive.lock(DAYS);

        assertThat(state(former)).isEqualTo("CLOSED");
        assertThat(state(next)).isEqualTo("CLOSED");
    }

    @Test
    void anAccountForEmergenciesIsThereToBeUnused() {
        Rows.change(
                "update account set sign_in_way = 'EMERGENCY' where id = ?",
                unused.account().id());

        inactive.lock(DAYS);

        assertThat(state(unused)).isEqualTo("ACTIVE");
        accounts.close(unused.account().id());
    }
}
