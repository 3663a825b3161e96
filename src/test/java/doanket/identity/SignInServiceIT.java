package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import doanket.testkit.Acting;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInServiceIT {

    @Inject
    SignInService signIn;

    @Inject
    ProfileService profile;

    @Inject
    AccountService accounts;

    @Inject
    PersonService people;

    @Inject
    Acting acting;

    @Test
    void anUnknownNameAndAWrongPasswordLookTheSame() {
        assertThatThrownBy(() -> signIn.signIn("khong.co.ai", "x", from("127.0.1.1")))
                .isInstanceOf(IdentityRefused.class)
                .hasMessage("refused.badCredentials");
        var known = account();
        assertThatThrownBy(() -> signIn.signIn(known.username(), "x", from("127.0.1.1")))
                .isInstanceOf(IdentityRefused.class)
                .hasMessage("refused.badCredentials");
    }

    @Test
    void fiveFailuresLockAUserNameEvenForTheRightPassword() {
        var known = account();
        for (int i = 0; i < SignInTries.MOST_PER_USERNAME; i++) {
            assertThatThrownBy(() -> signIn.signIn(known.username(), "sai", from("127.0.1.2")))
                    .hasMessage("refused.badCredentials");
        }

        assertThatThrownBy(() -> signIn.signIn(known.username(), known.password(), from("127.0.1.3")))
                .hasMessage("refused.lockedOut");
    }

    @Test
    void endingTheOtherSessionsLeavesOnlyThisOne() {
        var known = account();
        var other = signIn.signIn(known.username(), known.password(), from("127.0.1.4"));
        var own = signIn.signIn(known.username(), known.password(), from("127.0.1.5"));
        signIn.identify(own, true);

        profile.endOtherSessions(own.hash());

        assertThat(signIn.identify(other, true)).isEmpty();
        assertThat(signIn.identify(own, true)).isPresent();
    }

    @Test
    void aNewAccountMustChangeItsPasswordFirst() {
        var known = account();
        var token = signIn.signIn(known.username(), known.password(), from("127.0.1.6"));
        assertThat(signIn.identify(token, true)).get().matches(SignedIn::mustChangePassword);

        profile.changePassword(known.password(), "Một cụm từ thật dài 2026", "Một cụm từ thật dài 2026", token.hash());

        assertThat(signIn.identify(token, true)).get().matches(user -> !user.mustChangePassword());
    }

    /** A fresh account in a unit of its own. */
    private OpenedAccount account() {
        acting.asSystem();
        var unit = Uuids.next();
        var person = people.enter(unit, "Nguyễn Thị Thử", null, null);
        return accounts.open(unit, person, "thu." + Uuids.next().toString().substring(19));
    }

    private static Origin from(String address) {
        return new Origin(address, "test");
    }
}
