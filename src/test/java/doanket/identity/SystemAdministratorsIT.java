package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.UnitDirectory;
import doanket.platform.BusinessException;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody is always left to look after the whole system. */
@ExtendWith(ArquillianExtension.class)
class SystemAdministratorsIT {

    private static final String ADMINISTRATORS = """
            select string_agg(id::text, ',') from role_grant where role_code = 'SYSTEM_ADMIN' and account_id <> ? and account_id <> ?""";
    private static final String CHANGE =
            "update role_grant set role_code = ? where id = any " + "(cast(string_to_array(?, ',') as uuid[]))";

    private static final int ROUNDS = 5;

    @Inject
    RoleService roles;

    @Inject
    AccountService accounts;

    @Inject
    CurrentUser user;

    @Inject
    RequestContextController requests;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID unit;
    private Colleague administrator;
    private Colleague officer;

    @BeforeEach
    void foundAnOffice() {
        unit = offices.front("Ủy ban MTTQ xã Người Cuối");
        officer = offices.colleague(unit, "Hạng Thị Cuối", "MEMBER", false);
        administrator = offices.colleague(unit, "Vừ A Cuối", "UNIT_ADMIN", true);
    }

    @Test
    void theLastAdministratorStays() {
        acting.asSystem();
        var last = officer.account().id();
        ofAll(officer, null);
        ofAll(administrator, today().plusDays(30));
        offices.giveAsBefore(unit, administrator.account().id(), "SYSTEM_ADMIN", false);
        var grant = grantOf(officer, "SYSTEM_ADMIN");
        var others = Rows.text(ADMINISTRATORS, last, administrator.account().id());
        Rows.change(CHANGE, "AUDITOR", others);
        try {
            assertThatThrownBy(() -> roles.revoke(grant)).hasMessage("refused.lastAdministrator");
            assertThatThrownBy(() -> accounts.close(last))
                    .as("of the two others one ends, and one looks after a unit only")
                    .hasMessage("refused.lastAdministrator");
            assertThatCode(() -> accounts.close(administrator.account().id())).doesNotThrowAnyException();
        } finally {
            Rows.change(CHANGE, "SYSTEM_ADMIN", others);
        }

        roles.revoke(grant);
        accounts.reopen(administrator.account().id());
        roles.revoke(grantOf(administrator, "SYSTEM_ADMIN"));
        assertThat(offices.as(officer).may(Permission.CATALOGUE_MANAGE)).isFalse();
    }

    @Test
    void ofTheLastTwoWhoGoAtTheSameMomentOneStays() throws Exception {
        acting.asSystem();
        ofAll(officer, null);
        ofAll(administrator, null);
        var both = List.of(officer.account().id(), administrator.account().id());
        var others = Rows.text(ADMINISTRATORS, both.get(0), both.get(1));
        Rows.change(CHANGE, "AUDITOR", others);
        try {
            for (int i = 0; i < ROUNDS; i++) {
                var outcomes = new ArrayList<String>();
                for (var outcome :
                        executor.invokeAll(both.stream().map(this::closing).toList())) {
                    outcomes.add(outcome.get());
                }
                assertThat(outcomes).containsExactlyInAnyOrder("closed", "refused.lastAdministrator");
                both.forEach(accounts::reopen);
            }
        } finally {
            Rows.change(CHANGE, "SYSTEM_ADMIN", others);
        }
        roles.revoke(grantOf(officer, "SYSTEM_ADMIN"));
        roles.revoke(grantOf(administrator, "SYSTEM_ADMIN"));
    }

    private Callable<String> closing(UUID account) {
        return () -> {
            requests.activate();
            try {
                user.becomeSystem();
                accounts.close(account);
                return "closed";
            } catch (BusinessException refused) {
                return refused.getMessage();
            } finally {
                requests.deactivate();
            }
        };
    }

    private void ofAll(Colleague colleague, LocalDate to) {
        roles.grant(
                UnitDirectory.COUNTRY,
                colleague.account().id(),
                new NewGrant("SYSTEM_ADMIN", UnitDirectory.COUNTRY, true, today(), to));
    }

    private UUID grantOf(Colleague colleague, String role) {
        return UUID.fromString(Rows.text(
                "select id from role_grant where account_id = ? and role_code = ?",
                colleague.account().id(),
                role));
    }

    private static LocalDate today() {
        return VietnamTime.day(Instant.now());
    }
}
