package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.AccountAdministration;
import doanket.organisation.UnitDirectory;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Roles that one account does not hold together, and those that are held over everything or not at all. */
@ExtendWith(ArquillianExtension.class)
class RoleSeparationIT {

    private static final UUID COUNTRY = UnitDirectory.COUNTRY;

    @Inject
    RoleService roles;

    @Inject
    AccountAdministration administration;

    @Inject
    LaterDeedRounds rounds;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID unit;
    private Colleague officer;

    @BeforeEach
    void foundAnOffice() {
        unit = offices.front("Ủy ban MTTQ xã Tách Vai");
        officer = offices.colleague(unit, "Hạng Thị Tách", "MEMBER", false);
    }

    @Test
    void whoeverLooksAfterTheSystemApprovesNothing() {
        acting.asSystem();
        for (var approving : List.of("CLERK", "EDITOR", "LEADER")) {
            var first = offices.colleague(unit, "Lò Thị Duyệt", approving, false);
            assertThatThrownBy(() -> roles.grant(unit, first.account().id(), from(today(), "SYSTEM_ADMIN")))
                    .as(approving)
                    .hasMessage("refused.administratorApproves");
        }
        roles.grant(COUNTRY, officer.account().id(), ofAll(today().plusDays(9), "SYSTEM_ADMIN"));
        assertThatThrownBy(() -> roles.grant(unit, officer.account().id(), from(today(), "EDITOR")))
                .hasMessage("refused.administratorApproves");
        roles.grant(unit, officer.account().id(), from(today(), "STAFF"));
        roles.revoke(grantOf(officer, "SYSTEM_ADMIN"));
    }

    @Test
    void anAuditorDoesNothingButRead() {
        for (var doing : List.of("STAFF", "CLERK", "EDITOR", "LEADER", "UNIT_ADMIN", "SYSTEM_ADMIN")) {
            var first = offices.colleague(unit, "Lò Thị Làm", doing, false);
            acting.asPortal();
            assertThatThrownBy(() -> roles.grant(unit, first.account().id(), from(today().plusDays(9), "AUDITOR")))
                    .as(doing)
                    .hasMessage("refused.auditorChanges");
            if (doing.equals("SYSTEM_ADMIN")) {
                roles.revoke(grantOf(first, doing));
            }
        }
        var auditor = offices.colleague(unit, "Hà Văn Soát", "AUDITOR", false);
        acting.asPortal();
        assertThatThrownBy(() -> roles.grant(unit, auditor.account().id(), from(today(), "STAFF")))
                .hasMessage("refused.auditorChanges");
        roles.grant(unit, auditor.account().id(), from(today(), "MEMBER"));
    }

    @Test
    void aRoleThatActsOnTheWholeSystemIsGivenAtTheTopWithAllBeneathOnly() {
        acting.asPortal();
        for (var whole : List.of("SYSTEM_ADMIN", "AUDITOR")) {
            var here = new NewGrant(whole, unit, true, today(), null);
            var alone = new NewGrant(whole, COUNTRY, false, today(), null);
            var person = offices.colleague(unit, "Hà Văn Toàn " + whole.replace('_', ' '), whole, false);
            acting.asPortal();
            assertThatThrownBy(() -> roles.grant(unit, person.account().id(), here))
                    .hasMessage("refused.roleOfAll");
            assertThatThrownBy(() -> roles.grant(COUNTRY, person.account().id(), alone))
                    .hasMessage("refused.roleOfAll");
            roles.grant(COUNTRY, person.account().id(), ofAll(today().plusDays(30), whole));
            roles.revoke(UUID.fromString(Rows.text(
                    "select id from role_grant where account_id = ? and unit_id = ?",
                    person.account().id(),
                    COUNTRY)));
        }
        roles.grant(unit, officer.account().id(), from(today(), "UNIT_ADMIN"));
    }

    @Test
    void aRoleOverEverythingOpensNoContentOfOthers() {
        var content = List.of(
                Permission.MEETING_READ, Permission.DOCUMENT_READ, Permission.TASK_READ, Permission.REPORT_READ);
        for (var name : List.of("quantri", "kiemsoat")) {
            assertThat(content).as(name).noneMatch(acting.as(name)::may);
            assertThat(acting.as(name).may(Permission.NEWS_READ)).as(name).isTrue();
        }
        var both = offices.colleague(unit, "Lò Văn Hai Vai", "SYSTEM_ADMIN", false);
        acting.asPortal();
        roles.grant(unit, both.account().id(), from(today(), "STAFF"));
        assertThat(content).as("by the role in the own unit").allMatch(offices.as(both)::may);
        acting.asPortal();
        roles.revoke(grantOf(both, "SYSTEM_ADMIN"));
    }

    @Test
    void whatIsRefusedStandsInTheLog() {
        var administrator = offices.colleague(unit, "Vừ Thị Bị Từ Chối", "UNIT_ADMIN", true);
        offices.as(administrator);
        var id = officer.account().id();

        assertThatThrownBy(() -> roles.grant(COUNTRY, id, ofAll(today(), "SYSTEM_ADMIN")))
                .hasMessage("refused.beyondOwnRights");
        assertThatThrownBy(() -> administration.grant(id, from(today(), "STAFF"), "Khong-Phai-2026"))
                .hasMessage("refused.wrongOwnPassword");
        var high = offices.colleague(unit, "Vừ Thị Cấp Cao", "MEMBER", false);
        offices.giveAsBefore(COUNTRY, high.account().id(), "SYSTEM_ADMIN", true);
        offices.as(high);
        roles.grant(unit, id, from(today(), "STAFF"));
        assertThatThrownBy(() -> roles.grant(COUNTRY, id, ofAll(today(), "AUDITOR")))
                .hasMessage("refused.auditorChanges");
        rounds.write();

        assertThat(Rows.text(
                        "select string_agg(name || ': ' || split_part(detail, ':', 1), '; ' order by at, id)"
                                + " from audit.deed where verb = 'account.roleRefused' and object_id = ?",
                        id))
                .isEqualTo("Vừ Thị Bị Từ Chối: Quản trị hệ thống; Vừ Thị Cấp Cao: Kiểm soát viên");
        assertThat(Rows.text(
                        "select detail from audit.deed where verb = 'account.passwordWrong' and object_id = ?",
                        administrator.account().id()))
                .isEqualTo(administrator.account().username());
    }

    private UUID grantOf(Colleague colleague, String role) {
        return UUID.fromString(Rows.text(
                "select id from role_grant where account_id = ? and role_code = ?",
                colleague.account().id(),
                role));
    }

    private static NewGrant ofAll(LocalDate day, String role) {
        return new NewGrant(role, COUNTRY, true, day, null);
    }

    private NewGrant from(LocalDate day, String role) {
        return new NewGrant(role, unit, false, day, null);
    }

    private static LocalDate today() {
        return VietnamTime.day(Instant.now());
    }
}
