package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.AccountAdministration;
import doanket.platform.Settings;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.PlayedDirectory;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts whose password the directory keeps, from the form to the session. */
@ExtendWith(ArquillianExtension.class)
class DirectoryAccountIT {

    private static final Origin HERE = new Origin("127.0.5.1", "test");
    private static final String THERE = "Thu-Muc-Thu-Nghiem-2026";

    @Inject
    SignInWays ways;

    @Inject
    SignInService signIn;

    @Inject
    ProfileService profile;

    @Inject
    AccountAdministration administration;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID unit;
    private Colleague somebody;
    private String name;

    @BeforeEach
    void anAccount() {
        unit = offices.front("Ủy ban MTTQ xã Thư Mục");
        somebody = offices.colleague(unit, "Lò Thị Mục", "UNIT_ADMIN", true);
        name = somebody.account().username();
        acting.asPortal();
        ways.change(somebody.account().id(), new NewSignIn(SignInWay.DIRECTORY, null));
    }

    @Test
    void itsPasswordOpensAndThatOfThePortalDoesNot() {
        try (var played = played()) {
            var session = signIn.signIn(name, THERE, HERE);

            assertThat(signIn.identify(session, true)).get().matches(user -> !user.mustChangePassword());
            assertThatThrownBy(() -> signIn.signIn(name, somebody.account().password(), HERE))
                    .hasMessage("refused.badCredentials");
            assertThatThrownBy(() -> signIn.signIn(name, "", HERE)).hasMessage("refused.badCredentials");
            assertThatThrownBy(() -> profile.changePassword(THERE, "Một cụm từ dài 2026", "Một cụm từ dài 2026", ""))
                    .hasMessage("refused.passwordElsewhere");
            assertThat(Rows.text(
                            "select count(*) from audit.deed where verb = 'session.byDirectory' and account_id = ?",
                            somebody.account().id()))
                    .isEqualTo("1");
        }
    }

    @Test
    void wrongOnesLockItAsTheyLockOthers() {
        try (var played = played()) {
            for (int i = 0; i < SignInTries.MOST_PER_USERNAME; i++) {
                assertThatThrownBy(() -> signIn.signIn(name, "sai", HERE)).hasMessage("refused.badCredentials");
            }

            assertThatThrownBy(() -> signIn.signIn(name, THERE, HERE)).hasMessage("refused.lockedOut");
        }
    }

    @Test
    void aDirectoryThatIsAwayIsSaidToBeAndOpensNothing() {
        assertThatThrownBy(() -> signIn.signIn(name, THERE, HERE)).hasMessage("refused.directoryAway");
        assertThatThrownBy(() -> signIn.signIn(name, somebody.account().password(), HERE))
                .hasMessage("refused.directoryAway");
    }

    @Test
    void theOwnPasswordThatIsAskedAgainIsThatOfTheDirectory() {
        var officer = offices.colleague(unit, "Tòng Văn Viên", "STAFF", false)
                .account()
                .id();
        try (var played = played()) {
            acting.as(name, THERE);
            assertThatThrownBy(() -> administration.openBy(
                            officer,
                            new NewSignIn(SignInWay.DIRECTORY, null),
                            somebody.account().password()))
                    .hasMessage("refused.wrongOwnPassword");

            administration.openBy(officer, new NewSignIn(SignInWay.DIRECTORY, null), THERE);

            assertThat(Rows.text(
                            "select detail from audit.deed where verb = 'account.wayChanged' and object_id = ?",
                            officer))
                    .isEqualTo("mật khẩu của cổng → mật khẩu của thư mục");
        }
    }

    private PlayedDirectory played() {
        var port = URI.create(Settings.get("doanket.ldap.url", "")).getPort();
        return PlayedDirectory.plain(port).with(name, THERE);
    }
}
