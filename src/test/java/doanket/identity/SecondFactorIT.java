package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes of an app and codes on paper, from setting up to the day the phone is lost. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {

    private static final String NAME = "canbo.xa11";

    @Inject
    Acting acting;

    @Inject
    SecondFactor factor;

    @Inject
    SignInService signIn;

    @Inject
    AccountService accounts;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private UUID account;
    private SessionToken token;

    @BeforeEach
    void begin() {
        account = acting.as(NAME).account();
        token = signIn.signIn(NAME, Acting.PASSWORD, new Origin("127.0.0.9", "test"));
    }

    @AfterEach
    void without() {
        Rows.change("delete from recovery_code where account_id = ?", account);
        Rows.change("delete from second_factor where account_id = ?", account);
        Rows.change("delete from sign_in_failure where username = ?", "code:" + account);
    }

    private String code() {
        return FactorCode.at(
                Rows.text("select secret from second_factor where account_id = ?", account), clock.instant());
    }

    /** The same thirty seconds as if no code of them had been taken. */
    private void later() {
        Rows.change("update second_factor set last_step = 0 where account_id = ?", account);
    }

    private List<String> setUp() {
        factor.begin();
        var codes = factor.confirm(code(), token);
        later();
        return codes;
    }

    private FactorState state(SessionToken of) {
        return signIn.identify(of, true).orElseThrow().factor();
    }

    @Test
    void isSetUpByACodeAndAskedForInEachNewSession() {
        assertThat(state(token)).isEqualTo(FactorState.OPEN);
        factor.begin();
        assertThat(factor.own().address()).startsWith("otpauth://totp/").contains("secret=" + secret());
        assertThatThrownBy(() -> factor.confirm("000000", token)).hasMessage("refused.wrongCode");

        var codes = factor.confirm(code(), token);

        assertThat(codes).hasSize(RecoveryCode.COUNT);
        assertThat(factor.own().left()).isEqualTo(RecoveryCode.COUNT);
        assertThat(factor.own().secret()).isNull();
        assertThat(state(token)).isEqualTo(FactorState.OPEN);
        var other = signIn.signIn(NAME, Acting.PASSWORD, new Origin("127.0.0.9", "test"));
        assertThat(state(other)).isEqualTo(FactorState.ASKED);
        later();
        factor.prove(code(), other);
        assertThat(state(other)).isEqualTo(FactorState.OPEN);
    }

    private String secret() {
        return Rows.text("select secret from second_factor where account_id = ?", account);
    }

    @Test
    void noCodeIsTakenTwice() {
        setUp();
        var other = signIn.signIn(NAME, Acting.PASSWORD, new Origin("127.0.0.9", "test"));
        var code = code();
        factor.prove(code, other);

        assertThatThrownBy(() -> factor.prove(code, other)).hasMessage("refused.wrongCode");
    }

    @Test
    void aCodeOnPaperLetsInOnce() {
        var paper = setUp().get(3);
        factor.prove(paper.toLowerCase().replace("-", " "), token);

        assertThat(factor.own().left()).isEqualTo(RecoveryCode.COUNT - 1);
        assertThatThrownBy(() -> factor.prove(paper, token)).hasMessage("refused.wrongCode");
        var renewed = factor.renewCodes(code());
        assertThat(renewed).hasSize(RecoveryCode.COUNT).doesNotContain(paper);
        assertThat(factor.own().left()).isEqualTo(RecoveryCode.COUNT);
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneWaits() {
        setUp();
        for (int i = 0; i < SignInTries.MOST_PER_USERNAME; i++) {
            assertThatThrownBy(() -> factor.prove("SAI-MA", token)).hasMessage("refused.wrongCode");
        }

        assertThatThrownBy(() -> factor.prove(code(), token)).hasMessage("refused.lockedOut");
    }

    @Test
    void whereItIsAskedForNothingButProvingIsOpen() {
        setUp();
        acting.by(signIn.signIn(NAME, Acting.PASSWORD, new Origin("127.0.0.9", "test")));
        assertThat(user.get().factor()).isEqualTo(FactorState.ASKED);

        assertThatThrownBy(() -> factor.drop(code())).hasMessage("refused.factorUnproven");
        assertThatThrownBy(() -> factor.renewCodes(code())).hasMessage("refused.factorUnproven");
        assertThatThrownBy(() -> factor.begin()).hasMessage("refused.factorUnproven");
        assertThatThrownBy(() -> factor.confirm(code(), token)).hasMessage("refused.factorUnproven");
        assertThat(factor.own().left()).isEqualTo(RecoveryCode.COUNT);
    }

    @Test
    void whereverACodeIsTypedItCountsAsATry() {
        setUp();
        for (int i = 0; i < SignInTries.MOST_PER_USERNAME; i++) {
            boolean even = i % 2 == 0;
            assertThatThrownBy(() -> {
                        if (even) {
                            factor.drop("000000");
                        } else {
                            factor.renewCodes("000000");
                        }
                    })
                    .hasMessage("refused.wrongCode");
        }

        assertThatThrownBy(() -> factor.drop(code())).hasMessage("refused.lockedOut");
        assertThatThrownBy(() -> factor.renewCodes(code())).hasMessage("refused.lockedOut");
        assertThatThrownBy(() -> factor.prove(code(), token)).hasMessage("refused.lockedOut");
    }

    @Test
    void aSecretThatCountsIsNotReplacedByBeginningAnew() {
        setUp();
        var secret = secret();

        factor.begin();

        assertThat(secret()).isEqualTo(secret);
        assertThatThrownBy(() -> factor.confirm(code(), token)).hasMessage("refused.factorNotBegun");
    }

    @Test
    void isSwitchedOffByACodeOnly() {
        setUp();
        assertThatThrownBy(() -> factor.drop("123")).hasMessage("refused.wrongCode");

        factor.drop(code());

        assertThat(factor.own().since()).isNull();
        assertThat(Rows.text("select count(*) from recovery_code where account_id = ?", account))
                .isEqualTo("0");
        assertThatThrownBy(() -> factor.renewCodes("123456")).hasMessage("refused.factorNotBegun");
    }

    @Test
    void anAdministratorDropsItForSomebodyWhoLostEverything() {
        setUp();
        acting.as("canbo.xa10");
        assertThatThrownBy(() -> accounts.dropFactor(account)).isInstanceOf(NotFoundException.class);
        acting.as("quantri");
        assertThat(accounts.account(account).factor()).isTrue();

        accounts.dropFactor(account);

        assertThat(accounts.account(account).factor()).isFalse();
        assertThat(signIn.identify(token, true)).isEmpty();
        assertThat(Rows.text(
                        "select count(*) from audit.deed where object_id = ? and verb = 'account.factorDropped'",
                        account))
                .isNotEqualTo("0");
    }
}
