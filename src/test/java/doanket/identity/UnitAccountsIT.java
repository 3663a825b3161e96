package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Roles in two units that become one go on for the days for which they were given, and for no other. */
@ExtendWith(ArquillianExtension.class)
class UnitAccountsIT {

    @Inject
    UnitAccounts accounts;

    @Inject
    RoleService roles;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Inside inside;

    @Inject
    Clock clock;

    private UUID one;
    private UUID other;
    private UUID after;
    private Colleague officer;

    @BeforeEach
    void twoUnitsThatBecomeOne() {
        one = offices.front("Ủy ban cũ thứ nhất");
        other = offices.front("Ủy ban cũ thứ hai");
        after = offices.front("Ủy ban sau hợp nhất");
        officer = offices.colleague(offices.front("Ủy ban nơi khác"), "Lò Thị Hai Nơi", "MEMBER", false);
    }

    private void give(UUID unit, boolean withSubtree, int from, Integer to) {
        acting.asPortal();
        var grant = new NewGrant(
                "STAFF", unit, withSubtree, today().plusDays(from), to == null ? null : today().plusDays(to));
        roles.grant(unit, officer.account().id(), grant);
    }

    /** First and last day counted from today, and whether it reaches beneath. */
    private String after() {
        acting.asPortal();
        inside.transaction(() -> accounts.handOnRoles(Map.of(one, after, other, after), 100));
        return Rows.text(
                """
                select string_agg((valid_from - ?::date)::text || '..' || coalesce((valid_to - ?::date)::text, '')
                    || case when with_subtree then ' wide' else '' end, ', ' order by valid_from, with_subtree)
                from role_grant where account_id = ? and unit_id = ?""", today().toString(), today().toString(), officer.account().id(), after);
    }

    @Test
    void twoPeriodsWithTimeBetweenThemStayTwo() {
        give(one, false, -20, 10);
        give(other, false, 40, null);

        assertThat(after()).isEqualTo("0..10, 40..");
    }

    @Test
    void thoseThatOverlapOrAdjoinBecomeOne() {
        give(one, false, -20, 10);
        give(one, false, 30, 40);
        give(other, false, 11, 20);
        give(other, false, 35, 50);

        assertThat(after()).isEqualTo("0..20, 30..50");
    }

    @Test
    void whatReachesBeneathDoesSoNoLongerThanItDid() {
        give(one, true, -20, 10);
        give(other, false, -20, null);

        assertThat(after()).isEqualTo("0.., 0..10 wide");
    }

    @Test
    void theNarrowerIsNotGivenBesideTheWiderOfTheSameDays() {
        give(one, true, -20, null);
        give(other, false, -20, 30);

        assertThat(after()).isEqualTo("0.. wide");
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
