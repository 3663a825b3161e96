package doanket.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Before roles change, the own password is asked for again, and cannot be guessed. */
@ExtendWith(ArquillianExtension.class)
class OwnPasswordIT {

    private static final Origin FAR = new Origin("127.0.5.1", "test");

    @Inject
    OwnPassword password;

    @Inject
    SignInService signIn;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    UserTransaction transaction;

    private Colleague administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = offices.colleague(offices.front("Ủy ban giao vai trò"), "Lò Thị Quản", "UNIT_ADMIN", true);
        offices.as(administrator);
    }

    private void confirm(String typed) throws Exception {
        transaction.begin();
        try {
            password.confirm(typed);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void takesTheOwnOneAlone() {
        assertThatCode(() -> confirm(administrator.account().password())).doesNotThrowAnyException();
        assertThatThrownBy(() -> confirm("Khong-Phai-2026")).hasMessage("refused.wrongOwnPassword");
        assertThatThrownBy(() -> confirm(null)).hasMessage("refused.wrongOwnPassword");
    }

    @Test
    void aRightOneWipesTheCount() throws Exception {
        for (int i = 0; i < SignInTries.MOST_PER_USERNAME - 1; i++) {
            assertThatThrownBy(() -> confirm("Khong-Phai-2026")).hasMessage("refused.wrongOwnPassword");
        }
        confirm(administrator.account().password());
        assertThatThrownBy(() -> confirm("Khong-Phai-2026")).hasMessage("refused.wrongOwnPassword");
    }

    @Test
    void aStrangerWhoLocksTheNameHindersNobodyWhoIsIn() {
        for (int i = 0; i < SignInTries.MOST_PER_USERNAME; i++) {
            assertThatThrownBy(() -> signIn.signIn(administrator.account().username(), "sai", FAR))
                    .hasMessage("refused.badCredentials");
        }
        assertThatThrownBy(() -> signIn.signIn(
                        administrator.account().username(),
                        administrator.account().password(),
                        FAR))
                .hasMessage("refused.lockedOut");

        assertThatCode(() -> confirm(administrator.account().password())).doesNotThrowAnyException();
    }

    @Test
    void cannotBeGuessed() {
        for (int i = 0; i < SignInTries.MOST_PER_USERNAME; i++) {
            assertThatThrownBy(() -> confirm("Khong-Phai-2026")).hasMessage("refused.wrongOwnPassword");
        }
        assertThatThrownBy(() -> confirm(administrator.account().password())).hasMessage("refused.lockedOut");
    }

    @Test
    void thePortalItselfIsNotAsked() {
        acting.asPortal();

        assertThatCode(() -> confirm(null)).doesNotThrowAnyException();
    }
}
