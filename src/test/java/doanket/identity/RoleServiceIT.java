package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.notification.NotificationKit;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may give and take which role, and from which day to which it gives anything. */
@ExtendWith(ArquillianExtension.class)
class RoleServiceIT {

    @Inject
    RoleService roles;

    @Inject
    AccountService accounts;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    NotificationKit notifications;

    private UUID unit;
    private Colleague administrator;
    private Colleague officer;

    @BeforeEach
    void foundAnOffice() {
        unit = offices.front("Ủy ban MTTQ xã Vai Trò");
        officer = offices.colleague(unit, "Hạng Thị Viên", "MEMBER", false);
        administrator = offices.colleague(unit, "Vừ A Quản", "UNIT_ADMIN", true);
    }

    @Test
    void nobodyGivesAnythingToHimselfOrHerself() {
        offices.as(administrator);

        assertThatThrownBy(() -> roles.grant(unit, administrator.account().id(), from(today(), "STAFF")))
                .hasMessage("refused.beyondOwnRights");
    }

    @Test
    void nobodyTakesTheOwnRoles() {
        offices.as(administrator);
        var own = grantOf(administrator, "UNIT_ADMIN");

        assertThatThrownBy(() -> roles.revoke(own)).hasMessage("refused.ownAccount");
    }

    @Test
    void nobodyGivesOrTakesARoleAboveTheOwn() {
        offices.giveAsBefore(unit, officer.account().id(), "SYSTEM_ADMIN", false);
        offices.as(administrator);
        var above = grantOf(officer, "SYSTEM_ADMIN");

        assertThatThrownBy(() -> roles.grant(unit, officer.account().id(), from(today(), "AUDITOR")))
                .hasMessage("refused.beyondOwnRights");
        assertThatThrownBy(() -> roles.revoke(above)).hasMessage("refused.beyondOwnRights");

        acting.asPortal();
        roles.revoke(above);
    }

    @Test
    void bothLogsTellOfIt() {
        var told = new ArrayList<String>();
        var listening = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord line) {
                told.add(MessageFormat.format(line.getMessage(), line.getParameters()));
            }
        };
        var log = Logger.getLogger(RoleService.class.getName());
        log.addHandler(listening);
        try {
            offices.as(administrator);
            roles.grant(unit, officer.account().id(), from(today(), "STAFF"));
            roles.revoke(grantOf(officer, "STAFF"));
        } finally {
            log.removeHandler(listening);
        }

        var where = ": account " + officer.account().id() + ", unit " + unit + ", by "
                + administrator.account().id();
        assertThat(told).containsExactly("Role STAFF given" + where, "Role STAFF taken" + where);
        assertThat(Rows.text(
                        "select string_agg(verb, ' ' order by at, id) from audit.deed where object_id = ? and verb like 'account.role%'",
                        officer.account().id()))
                .endsWith("account.roleGranted account.roleRevoked");
    }

    @Test
    void theLogTellsWhetherARoleReachesWhatLiesBeneath() {
        offices.as(administrator);
        var days = today();
        roles.grant(unit, officer.account().id(), new NewGrant("CLERK", unit, true, days, days.plusDays(30)));
        roles.grant(unit, officer.account().id(), from(days, "EDITOR"));

        assertThat(Rows.text(
                        "select string_agg(detail, '; ' order by at, id) from audit.deed"
                                + " where verb = 'account.roleGranted' and object_id = ? and detail like '%"
                                + VietnamTime.told(days) + "%'",
                        officer.account().id()))
                .contains(", gồm cả các đơn vị bên dưới, " + VietnamTime.told(days) + " – ")
                .containsOnlyOnce("gồm cả các đơn vị bên dưới");
    }

    @Test
    void nobodyGivesARoleInAnotherUnitThanTheOneAskedFor() {
        var foreign = offices.front("Ủy ban MTTQ xã Khác");
        offices.as(administrator);
        var there = new NewGrant("STAFF", foreign, false, today(), null);

        assertThatThrownBy(() -> roles.grant(unit, officer.account().id(), there))
                .hasMessage("refused.beyondOwnRights");
        assertThatThrownBy(() -> roles.grant(foreign, officer.account().id(), there))
                .hasMessage("refused.beyondOwnRights");
        var nowhere = Uuids.next();
        assertThatThrownBy(() -> roles.grant(
                        nowhere, officer.account().id(), new NewGrant("STAFF", nowhere, false, today(), null)))
                .hasMessage("refused.beyondOwnRights");
    }

    @Test
    void theOwnerIsToldOfRolesAndOfBeingLetInAgainAndARoleIsHeldOnce() {
        offices.as(officer);
        offices.as(administrator);
        roles.grant(unit, officer.account().id(), from(today(), "STAFF"));
        assertThatThrownBy(() -> roles.grant(unit, officer.account().id(), from(today().plusDays(9), "STAFF")))
                .hasMessage("refused.roleHeld");

        roles.revoke(grantOf(officer, "STAFF"));
        var brief = new NewGrant("STAFF", unit, false, today(), today().plusDays(9));
        roles.grant(unit, officer.account().id(), brief);
        assertThatThrownBy(() -> roles.grant(unit, officer.account().id(), from(today(), "STAFF")))
                .hasMessage("refused.roleHeldUntil");
        roles.grant(unit, officer.account().id(), from(today().plusDays(10), "STAFF"));

        accounts.close(officer.account().id());
        accounts.reopen(officer.account().id());
        notifications.settle();
        assertThat(Rows.text(
                        "select string_agg(distinct event, ' ' order by event) from notification where account_id = ?",
                        officer.account().id()))
                .isEqualTo("identity.reopened identity.roleGiven identity.roleTaken");
    }

    @Test
    void aRoleThatWasTakenGivesNothingMore() {
        offices.as(administrator);
        roles.grant(unit, officer.account().id(), from(today(), "STAFF"));
        assertThat(offices.as(officer).may(Permission.NEWS_WRITE)).isTrue();

        offices.as(administrator);
        roles.revoke(grantOf(officer, "STAFF"));

        assertThat(offices.as(officer).may(Permission.NEWS_WRITE)).isFalse();
        offices.as(administrator);
        assertThat(accounts.account(officer.account().id()).grants())
                .extracting(GrantRow::role)
                .doesNotContain("STAFF");
    }

    @Test
    void aRoleGivesNothingBeforeItsFirstDayNorAfterItsLast() {
        acting.asSystem();
        roles.grant(unit, officer.account().id(), from(today().plusDays(1), "STAFF"));
        roles.grant(
                unit,
                officer.account().id(),
                new NewGrant("EDITOR", unit, false, today().minusDays(9), today().minusDays(1)));

        var signedIn = offices.as(officer);

        assertThat(signedIn.grants()).extracting(Grant::role).containsExactly("MEMBER");
        assertThat(signedIn.may(Permission.NEWS_WRITE)).isFalse();
    }

    @Test
    void aRoleOfOneDayGivesOnThatDay() {
        acting.asSystem();
        roles.grant(unit, officer.account().id(), new NewGrant("STAFF", unit, false, today(), today()));

        assertThat(offices.as(officer).may(Permission.NEWS_WRITE)).isTrue();
    }

    @Test
    void nobodyGivesAllBeneathWhoLooksAfterOneUnitOnly() {
        var alone = offices.colleague(unit, "Sùng A Một", "UNIT_ADMIN", false);
        offices.as(alone);
        var wide = new NewGrant("STAFF", unit, true, today(), null);

        assertThatThrownBy(() -> roles.grant(unit, officer.account().id(), wide))
                .hasMessage("refused.beyondOwnRights");
        roles.grant(unit, officer.account().id(), from(today(), "STAFF"));
        offices.as(administrator);
        roles.grant(unit, officer.account().id(), wide);
    }

    @Test
    void theRankCountsWhereItIsHeld() {
        var elsewhere = offices.front("Ủy ban MTTQ xã Nơi Khác");
        offices.giveAsBefore(elsewhere, administrator.account().id(), "SYSTEM_ADMIN", true);
        var auditor = offices.colleague(elsewhere, "Hạng Thị Soát", "AUDITOR", false);
        offices.as(administrator);

        assertThatThrownBy(() -> roles.grant(unit, officer.account().id(), from(today(), "AUDITOR")))
                .hasMessage("refused.beyondOwnRights");
        roles.revoke(grantOf(auditor, "AUDITOR"));
    }

    @Test
    void nobodyGivesARoleForLongerThanTheOwnLasts() {
        var until = today().plusDays(20);
        acting.asSystem();
        var deputy = offices.colleague(unit, "Thào Thị Phó", "STAFF", false);
        roles.grant(unit, deputy.account().id(), new NewGrant("UNIT_ADMIN", unit, true, today(), until));
        offices.as(deputy);

        assertThatThrownBy(() -> roles.grant(unit, officer.account().id(), from(today(), "STAFF")))
                .hasMessage("refused.beyondOwnRights");
        assertThatThrownBy(() -> roles.grant(
                        unit, officer.account().id(), new NewGrant("STAFF", unit, false, today(), until.plusDays(1))))
                .hasMessage("refused.beyondOwnRights");
        roles.grant(unit, officer.account().id(), new NewGrant("STAFF", unit, false, today(), until));
    }

    @Test
    void anUnknownAccountAndAnUnknownGrantAreNotFound() {
        offices.as(administrator);

        assertThatThrownBy(() -> roles.grant(unit, Uuids.next(), from(today(), "STAFF")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> roles.revoke(Uuids.next())).isInstanceOf(NotFoundException.class);
    }

    private UUID grantOf(Colleague colleague, String role) {
        return UUID.fromString(Rows.text(
                "select id from role_grant where account_id = ? and role_code = ?",
                colleague.account().id(),
                role));
    }

    private NewGrant from(LocalDate day, String role) {
        return new NewGrant(role, unit, false, day, null);
    }

    private static LocalDate today() {
        return VietnamTime.day(Instant.now());
    }
}
