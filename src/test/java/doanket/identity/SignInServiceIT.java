package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    Acting acting;

    @Test
    void anUnknownNameAndAWrongPasswordLookTheSame() {
        assertThatThrownBy(() -> signIn.signIn("khong.co.ai", "x", from("127.0.1.1")))
                .isInstanceOf(IdentityRefused.class)
                .hasMessage("refused.badCredentials");
        assertThatThrownBy(() -> signIn.signIn("canbo.mttq", "x", from("127.0.1.1")))
                .isInstanceOf(IdentityRefused.class)
                .hasMessage("refused.badCredentials");
    }

    @Test
    void fiveFailuresLockAUserNameEvenForTheRightPassword() {
        for (int i = 0; i < SignInFailures.MOST_PER_USERNAME; i++) {
            assertThatThrownBy(() -> signIn.signIn("canbo.xa12", "sai", from("127.0.1.2")))
                    .hasMessage("refused.badCredentials");
        }

        assertThatThrownBy(() -> signIn.signIn("canbo.xa12", Acting.PASSWORD, from("127.0.1.3")))
                .hasMessage("refused.lockedOut");
    }

    @Test
    void endingTheOtherSessionsLeavesOnlyThisOne() {
        var other = signIn.signIn("canbo.xa11", Acting.PASSWORD, from("127.0.1.4"));
        var own = signIn.signIn("canbo.xa11", Acting.PASSWORD, from("127.0.1.5"));
        signIn.identify(own, true);

        profile.endOtherSessions(own.hash());

        assertThat(signIn.identify(other, true)).isEmpty();
        assertThat(signIn.identify(own, true)).isPresent();
    }

    private static Origin from(String address) {
        return new Origin(address, "test");
    }
}
