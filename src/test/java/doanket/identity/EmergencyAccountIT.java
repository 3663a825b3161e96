package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.notification.NotificationKit;
import doanket.organisation.AccountAdministration;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
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

/** Accounts for the day on which the provider is away: who makes them, what they open, and who hears of it. */
@ExtendWith(ArquillianExtension.class)
class EmergencyAccountIT {

    private static final Origin HERE = new Origin("127.0.4.1", "test");
    private static final NewSignIn EMERGENCY = new NewSignIn(SignInWay.EMERGENCY, null);

    @Inject
    SignInWays ways;

    @Inject
    SignInService signIn;

    @Inject
    AccountAdministration administration;

    @Inject
    NotificationKit notifications;

    @Inject
    IdentityRepository identities;

    @Inject
    SignInTries tries;

    @Inject
    PasswordHasher hasher;

    @Inject
    FactorRepository factors;

    @Inject
    Sessions sessions;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Inside inside;

    @Inject
    Clock clock;

    private UUID unit;
    private Colleague somebody;

    @BeforeEach
    void anAccount() {
        unit = offices.front("Ủy ban MTTQ xã Khẩn Cấp");
        somebody = offices.colleague(unit, "Lò Thị Khẩn", "SYSTEM_ADMIN", true);
        acting.asPortal();
    }

    @Test
    void eachUseIsToldToTheOtherSystemAdministratorsAndStandsInTheLog() {
        var other = offices.colleague(unit, "Quàng Văn Trực", "SYSTEM_ADMIN", true);
        var officer = offices.colleague(unit, "Tòng Thị Viên", "STAFF", false);
        acting.asPortal();
        ways.change(somebody.account().id(), EMERGENCY);

        signIn.signIn(somebody.account().username(), somebody.account().password(), HERE);
        signIn.signIn(somebody.account().username(), somebody.account().password(), HERE);
        notifications.settle();

        assertThat(told(other)).isEqualTo("2");
        assertThat(told(somebody)).isEqualTo("0");
        assertThat(told(officer)).isEqualTo("0");
        assertThat(Rows.text(
                        "select count(*) from audit.deed where verb = 'session.emergency' and account_id = ?",
                        somebody.account().id()))
                .isEqualTo("2");
    }

    private String told(Colleague colleague) {
        return Rows.text(
                "select count(*) from notification where event = 'identity.emergency' and account_id = ? and title like ?",
                colleague.account().id(),
                "%" + somebody.account().username() + "%");
    }

    @Test
    void onlyASystemAdministratorMakesOneAndEndsOne() {
        var administrator = offices.colleague(unit, "Cà Văn Đơn", "UNIT_ADMIN", true);
        var officer = offices.colleague(unit, "Tòng Thị Viên", "STAFF", false);
        offices.as(administrator);
        assertThatThrownBy(() -> administration.openBy(
                        officer.account().id(),
                        EMERGENCY,
                        administrator.account().password()))
                .hasMessage("refused.emergencyByOthers");

        offices.as(somebody);
        administration.openBy(
                officer.account().id(), EMERGENCY, somebody.account().password());

        offices.as(administrator);
        assertThatThrownBy(() -> administration.openBy(
                        officer.account().id(),
                        new NewSignIn(SignInWay.LOCAL, null),
                        administrator.account().password()))
                .hasMessage("refused.emergencyByOthers");
    }

    @Test
    void whereTheProviderIsDemandedOnlyItsPasswordOpensThePortal() {
        var officer = offices.colleague(unit, "Tòng Thị Viên", "STAFF", false);
        acting.asPortal();
        ways.change(somebody.account().id(), EMERGENCY);
        var check = new PasswordCheck(hasher, factors, null, new LocalRule(true, "Tỉnh"));
        var strict = new SignInService(tries, check, sessions, new SignInOpening(identities, check, sessions), clock);

        assertThat(inside.transaction(() -> strict.signIn(
                        somebody.account().username(), somebody.account().password(), HERE)))
                .isNotNull();
        assertThatThrownBy(() -> inside.transaction(() -> strict.signIn(
                        officer.account().username(), officer.account().password(), HERE)))
                .hasMessage("refused.localClosed");
        assertThatThrownBy(() ->
                        inside.transaction(() -> strict.signIn(officer.account().username(), "sai", HERE)))
                .hasMessage("refused.badCredentials");
    }
}
