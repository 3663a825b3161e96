package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.AccountService;
import doanket.identity.NewGrant;
import doanket.identity.RoleService;
import doanket.notification.NotificationKit;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account whose owner has left every post is locked after its days. */
@ExtendWith(ArquillianExtension.class)
class PostlessAccountsIT {

    /** Longer ago than any other post of the tests and the demo ended. */
    private static final int DAYS = 20_000;

    @Inject
    PostlessAccounts postless;

    @Inject
    AccountService accounts;

    @Inject
    RoleService roles;

    @Inject
    NotificationKit notifications;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private UUID unit;
    private Colleague administrator;
    private Colleague gone;

    @BeforeEach
    void somebodyWhoLeft() {
        unit = offices.front("Ủy ban có người thôi việc");
        administrator = offices.colleague(unit, "Lò Thị Quản", "UNIT_ADMIN", true);
        gone = offices.colleague(unit, "Hà Văn Thôi", "STAFF", false);
        left(gone, DAYS + 1);
    }

    @Test
    void isLockedWrittenDownAndToldToThoseWhoLookAfterTheUnit() {
        assertThat(postless.lock(DAYS)).isPositive();

        assertThat(state(gone)).isEqualTo("CLOSED");
        assertThat(state(administrator)).isEqualTo("ACTIVE");
        assertThat(Rows.text(
                        "select name || ': ' || detail from audit.deed where verb = 'account.lockedPostless' and object_id = ?",
                        gone.account().id()))
                .isEqualTo("Đoàn Kết: " + gone.account().username());
        notifications.settle();
        assertThat(Rows.text(
                        "select title from notification where event = 'identity.postless' and account_id = ?",
                        administrator.account().id()))
                .contains(gone.account().username());
        assertThat(postless.lock(DAYS)).isZero();
    }

    @Test
    void staysOpenUntilThenAndWhereTheRuleIsOff() {
        left(gone, DAYS);

        postless.lock(DAYS);
        left(gone, DAYS + 1);
        postless.lock(0);

        assertThat(state(gone)).isEqualTo("ACTIVE");
    }

    @Test
    void aPostToComeKeepsItOpen() {
        Rows.change(
                "insert into appointment (id, version, person_id, unit_id, title_code, acting, on_behalf, main, valid_from)"
                        + " select gen_random_uuid(), 1, person_id, unit_id, 'FRONT_CHAIR', false, false, false, current_date + 20"
                        + " from account where id = ?",
                gone.account().id());

        postless.lock(DAYS);

        assertThat(state(gone)).isEqualTo("ACTIVE");
    }

    @Test
    void whoeverNeverHeldAPostWasLetInForAnotherReason() {
        Rows.change(
                "delete from appointment where person_id = (select person_id from account where id = ?)",
                gone.account().id());

        postless.lock(DAYS);

        assertThat(state(gone)).isEqualTo("ACTIVE");
    }

    @Test
    void aRoleThatSomebodyGaveSinceKeepsItOpen() {
        offices.as(administrator);
        roles.grant(
                unit, gone.account().id(), new NewGrant("STAFF", unit, true, VietnamTime.day(clock.instant()), null));

        postless.lock(DAYS);

        assertThat(state(gone)).isEqualTo("ACTIVE");
    }

    @Test
    void neitherEmergencyAccountsNorSystemAdministratorsAreLocked() {
        var keeper = offices.colleague(unit, "Cầm Thị Hệ", "SYSTEM_ADMIN", true);
        left(keeper, DAYS + 1);
        Rows.change(
                "update account set sign_in_way = 'EMERGENCY' where id = ?",
                gone.account().id());

        postless.lock(DAYS);

        assertThat(state(keeper)).isEqualTo("ACTIVE");
        assertThat(state(gone)).isEqualTo("ACTIVE");
        accounts.close(keeper.account().id());
        accounts.close(gone.account().id());
    }

    @Test
    void whoeverLookedAfterTheSystemOnceIsLockedAsAnybody() {
        var former = offices.colleague(unit, "Cầm Thị Cũ", "SYSTEM_ADMIN", true);
        left(former, DAYS + 1);
        Rows.change(
                "update role_grant set valid_from = current_date - 60, valid_to = current_date - 30 where account_id = ?",
                former.account().id());

        postless.lock(DAYS);

        assertThat(state(former)).isEqualTo("CLOSED");
    }

    @Test
    void isNotLockedAgainForTheDaysBeforeItWasOpenedAgain() {
        postless.lock(DAYS);
        acting.asSystem();
        accounts.reopen(gone.account().id());

        postless.lock(DAYS);

        assertThat(state(gone)).isEqualTo("ACTIVE");
    }

    private static void left(Colleague colleague, int days) {
        Rows.change(
                "update appointment set valid_from = current_date - 30000, valid_to = (now() at time zone 'Asia/Ho_Chi_Minh')::date - ?"
                        + " where person_id = (select person_id from account where id = ?)",
                days,
                colleague.account().id());
    }

    private static String state(Colleague colleague) {
        return Rows.text(
                "select state from account where id = ?", colleague.account().id());
    }
}
