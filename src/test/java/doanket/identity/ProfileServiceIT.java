package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changing one's own password, and what becomes of its hash. */
@ExtendWith(ArquillianExtension.class)
class ProfileServiceIT {

    @Inject
    ProfileService profile;

    @Inject
    SignInService signIn;

    @Inject
    AccountService accounts;

    @Inject
    PersonService people;

    @Inject
    PasswordHasher hasher;

    @Inject
    Acting acting;

    private OpenedAccount own;

    @BeforeEach
    void signInForTheFirstTime() {
        acting.asSystem();
        var unit = Uuids.next();
        var person = people.enter(unit, "Thào Thị Mật", null, null);
        own = accounts.open(unit, person, "mat." + Uuids.next().toString().substring(19));
        acting.as(own.username(), own.password());
    }

    @Test
    void refusesAWrongOldPassword() {
        assertThatThrownBy(() -> profile.changePassword("không phải", phrase(1), phrase(1), ""))
                .hasMessage("refused.wrongOwnPassword");
        assertThatThrownBy(() -> profile.changePassword(null, phrase(1), phrase(1), ""))
                .hasMessage("refused.wrongOwnPassword");
        assertThat(opensWith(own.password())).isTrue();
    }

    @Test
    void theOldPasswordCannotBeGuessed() {
        for (int i = 0; i < SignInTries.MOST_PER_USERNAME; i++) {
            assertThatThrownBy(() -> profile.changePassword("không phải", phrase(1), phrase(1), ""))
                    .hasMessage("refused.wrongOwnPassword");
        }

        assertThatThrownBy(() -> profile.changePassword(own.password(), phrase(1), phrase(1), ""))
                .hasMessage("refused.lockedOut");
    }

    @Test
    void aNewOneEndsEverySessionButThis() {
        var here = signIn.signIn(own.username(), own.password(), new Origin("t-" + Uuids.next(), "test"));
        var other = signIn.signIn(own.username(), own.password(), new Origin("t-" + Uuids.next(), "test"));
        acting.by(here);

        profile.changePassword(own.password(), phrase(1), phrase(1), here.hash());

        assertThat(signIn.identify(here, true)).isPresent();
        assertThat(signIn.identify(other, true)).isEmpty();
    }

    @Test
    void refusesTwoThatDiffer() {
        assertThatThrownBy(() -> profile.changePassword(own.password(), phrase(1), phrase(2), ""))
                .hasMessage("refused.passwordsDiffer");
    }

    @Test
    void refusesWhatThePolicyDoesNotAllow() {
        assertThatThrownBy(() -> profile.changePassword(own.password(), "Ngắn-1", "Ngắn-1", ""))
                .hasMessage("refused.passwordLength");
        assertThatThrownBy(() -> profile.changePassword(own.password(), null, null, ""))
                .hasMessage("refused.passwordLength");
    }

    @Test
    void refusesTheLastFiveAndThePresentOne() {
        var before = own.password();
        for (int i = 1; i <= 6; i++) {
            profile.changePassword(before, phrase(i), phrase(i), "");
            before = phrase(i);
        }

        for (int i = 1; i <= 6; i++) {
            var again = phrase(i);
            assertThatThrownBy(() -> profile.changePassword(phrase(6), again, again, ""))
                    .as(again)
                    .hasMessage("refused.passwordUsedBefore");
        }
        profile.changePassword(phrase(6), phrase(7), phrase(7), "");
        profile.changePassword(phrase(7), phrase(1), phrase(1), "");
        assertThat(opensWith(phrase(1))).isTrue();
    }

    @Test
    void aHashOfOtherCostOpensAndIsMadeAnewAtThatSignIn() {
        var weak = hasher.hash(own.password(), new PasswordHasher.Cost(8 * 1024, 1, 1));
        Rows.change("update account set password_hash = ? where id = ?", weak, own.id());

        assertThat(opensWith("sai")).isFalse();
        assertThat(storedHash()).isEqualTo(weak);

        assertThat(opensWith(own.password())).isTrue();
        assertThat(storedHash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(opensWith(own.password())).isTrue();
    }

    private String storedHash() {
        return Rows.text("select password_hash from account where id = ?", own.id());
    }

    private boolean opensWith(String password) {
        try {
            return signIn.signIn(own.username(), password, new Origin("t-" + Uuids.next(), "test")) != null;
        } catch (IdentityRefused refused) {
            return false;
        }
    }

    private static String phrase(int number) {
        return "Một cụm từ đủ dài, thứ " + number;
    }
}
