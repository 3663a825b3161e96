package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.LaterDeedsKit;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A role is taken away only by somebody who types the own password again. */
@ExtendWith(ArquillianExtension.class)
class RevokingIT {

    private static final String WRONG = "Khong-Phai-2026";

    @Inject
    AccountAdministration accounts;

    @Inject
    LaterDeedsKit later;

    @Inject
    Offices offices;

    private Colleague administrator;
    private Colleague officer;

    @BeforeEach
    void anOffice() {
        var unit = offices.front("Ủy ban MTTQ xã Thu Hồi");
        administrator = offices.colleague(unit, "Lò Thị Thu", "UNIT_ADMIN", true);
        officer = offices.colleague(unit, "Hà Văn Giữ", "STAFF", false);
        offices.as(administrator);
    }

    private UUID role() {
        return UUID.fromString(Rows.text(
                "select id from role_grant where account_id = ?",
                officer.account().id()));
    }

    private String held() {
        return Rows.text(
                "select role_code || ' ' || coalesce(cast(valid_to as text), 'open') from role_grant where account_id = ?",
                officer.account().id());
    }

    private static String deeds(String verb, UUID account) {
        return Rows.text("select count(*) from audit.deed where verb = ? and account_id = ?", verb, account);
    }

    @Test
    void aWrongPasswordTakesNothingAwayAndStandsInTheLog() {
        var role = role();
        var before = held();

        assertThatThrownBy(() -> accounts.revoke(role, WRONG)).hasMessage("refused.wrongOwnPassword");
        assertThatThrownBy(() -> accounts.revoke(role, null)).hasMessage("refused.wrongOwnPassword");
        assertThatThrownBy(() -> accounts.revoke(role, officer.account().password()))
                .as("of somebody else")
                .hasMessage("refused.wrongOwnPassword");
        later.write();

        assertThat(held()).isEqualTo(before).isEqualTo("STAFF open");
        var id = administrator.account().id();
        assertThat(deeds("account.passwordWrong", id)).isEqualTo("3");
        assertThat(Rows.text(
                        "select distinct detail || ' ' || object_id from audit.deed"
                                + " where verb = 'account.passwordWrong' and account_id = ?",
                        id))
                .isEqualTo(administrator.account().username() + " " + id);
        assertThat(Rows.text(
                        "select count(*) from audit.deed where object_id = ? and verb like 'account.roleRevoked%'",
                        officer.account().id()))
                .isEqualTo("0");
        assertThat(offices.as(officer).grants()).hasSize(1);
    }

    @Test
    void theOwnPasswordTakesItAway() {
        accounts.revoke(role(), administrator.account().password());

        later.write();
        assertThat(deeds("account.passwordWrong", administrator.account().id())).isEqualTo("0");
        assertThat(offices.as(officer).grants()).isEmpty();
    }
}
