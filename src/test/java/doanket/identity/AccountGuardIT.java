package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.notification.NotificationKit;
import doanket.organisation.AccountAdministration;
import doanket.organisation.UnitDirectory;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever looks after a unit does not get hold of an account that is above. */
@ExtendWith(ArquillianExtension.class)
class AccountGuardIT {

    private static final NewSignIn LOCAL = new NewSignIn(SignInWay.LOCAL, null);

    @Inject
    AccountService accounts;

    @Inject
    AccountAdministration administration;

    @Inject
    SignInWays ways;

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

    private UUID province;
    private UUID commune;
    private Colleague administrator;
    private Colleague officer;

    @BeforeEach
    void aProvinceAndACommune() {
        province = offices.front("Ủy ban MTTQ tỉnh Trên");
        commune = offices.front("Ủy ban MTTQ xã Dưới", province);
        administrator = offices.colleague(commune, "Vừ Thị Quản", "UNIT_ADMIN", true);
        officer = offices.colleague(commune, "Hạng A Viên", "STAFF", false);
    }

    private List<ThrowingCallable> doings(UUID account) {
        return List.of(
                () -> accounts.giveNewPassword(account),
                () -> accounts.dropFactor(account),
                () -> accounts.close(account),
                () -> accounts.reopen(account),
                () -> ways.change(account, LOCAL));
    }

    private void allRefused(Colleague target, String reason) {
        offices.as(administrator);
        assertThat(doings(target.account().id()))
                .allSatisfy(doing -> assertThatThrownBy(doing).hasMessage(reason));
    }

    /** What the page offers is what is not refused. */
    private AccountReach reach(Colleague by, Colleague target) {
        offices.as(by);
        return accounts.account(target.account().id()).reach();
    }

    @Test
    void saysBeforehandHowFarOneGets() {
        assertThat(reach(administrator, officer)).matches(AccountReach::changes).matches(AccountReach::gives);
        assertThat(reach(administrator, officer).takes()).hasSize(1);
        assertThat(reach(administrator, administrator))
                .matches(own -> !own.changes())
                .matches(own -> !own.gives());

        give(officer, province, "LEADER", false);

        var above = reach(administrator, officer);
        assertThat(above.changes()).isFalse();
        assertThat(above.gives()).isTrue();
        assertThat(above.takes()).as("only the role in one's own unit").hasSize(1);
        acting.asPortal();
        assertThat(accounts.account(officer.account().id()).reach().takes()).hasSize(2);
    }

    private void give(Colleague to, UUID unit, String role, boolean withSubtree) {
        acting.asPortal();
        roles.grant(unit, to.account().id(), new NewGrant(role, unit, withSubtree, today(), null));
    }

    @Test
    void reachesWhoHasNoMoreThanOneself() {
        give(officer, commune, "UNIT_ADMIN", true);
        offices.as(administrator);

        assertThat(doings(officer.account().id()))
                .allSatisfy(doing -> assertThatCode(doing).doesNotThrowAnyException());
    }

    @Test
    void notWhoHasARoleAbove() {
        give(officer, province, "LEADER", false);

        allRefused(officer, "refused.accountBeyond");
    }

    @Test
    void notWhoWillHaveOneNorWhoLooksAfterTheSystemOrAuditsIt() {
        acting.asPortal();
        roles.grant(
                province, officer.account().id(), new NewGrant("STAFF", province, false, today().plusDays(3), null));
        allRefused(officer, "refused.accountBeyond");

        for (var role : List.of("SYSTEM_ADMIN", "AUDITOR")) {
            var other = offices.colleague(commune, "Giàng Thị Cao", role, false);
            allRefused(other, "refused.accountBeyond");
        }
    }

    @Test
    void notTheOwn() {
        allRefused(administrator, "refused.ownAccount");
    }

    @Test
    void anEmergencyAccountIsReachedByASystemAdministratorOnly() {
        acting.asPortal();
        Rows.change(
                "update account set sign_in_way = 'EMERGENCY' where id = ?",
                officer.account().id());
        offices.as(administrator);
        assertThatThrownBy(() -> accounts.giveNewPassword(officer.account().id()))
                .hasMessage("refused.accountBeyond");

        give(administrator, UnitDirectory.COUNTRY, "SYSTEM_ADMIN", true);
        offices.as(administrator);
        assertThatCode(() -> accounts.giveNewPassword(officer.account().id())).doesNotThrowAnyException();
    }

    @Test
    void whatIsLeftForReadingInAUnitThatIsGoneHindersNobody() {
        give(officer, province, "MEMBER", false);
        Rows.change(
                "update role_grant set archive = true where unit_id = ? and account_id = ?",
                province,
                officer.account().id());
        offices.as(administrator);

        assertThatCode(() -> accounts.giveNewPassword(officer.account().id())).doesNotThrowAnyException();
    }

    @Test
    void eachTakesTheOwnPassword() {
        offices.as(administrator);
        var id = officer.account().id();

        assertThatThrownBy(() -> administration.giveNewPassword(id, "sai")).hasMessage("refused.wrongOwnPassword");
        assertThatThrownBy(() -> administration.dropFactor(id, null)).hasMessage("refused.wrongOwnPassword");
        assertThatThrownBy(() -> administration.close(id, "")).hasMessage("refused.wrongOwnPassword");
        administration.close(id, administrator.account().password());
        assertThatThrownBy(() -> administration.reopen(id, "sai")).hasMessage("refused.wrongOwnPassword");
        administration.reopen(id, administrator.account().password());
        assertThat(administration
                        .giveNewPassword(id, administrator.account().password())
                        .password())
                .isNotBlank();
    }

    @Test
    void theOwnerIsTold() {
        offices.as(administrator);
        var id = officer.account().id();
        Rows.change(
                "insert into second_factor (account_id, secret, confirmed_at, last_step) values (?, ?, now(), 0)",
                id,
                FactorCode.freshSecret());

        accounts.giveNewPassword(id);
        accounts.dropFactor(id);
        ways.change(id, LOCAL);
        notifications.settle();

        assertThat(Rows.text("""
                        select string_agg(title, '; ' order by title)
                        from notification
                        where event like 'identity.%' and account_id = ?""", id)).isEqualTo("""
                        Quản trị vừa bỏ xác thực hai bước của tài khoản của đồng chí; \
                        Quản trị vừa cấp mật khẩu mới cho tài khoản của đồng chí; \
                        Quản trị vừa đổi cách đăng nhập của tài khoản của đồng chí""");
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
