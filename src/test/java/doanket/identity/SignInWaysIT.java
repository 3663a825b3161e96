package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.AccountAdministration;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By what accounts are opened, and what that shuts. */
@ExtendWith(ArquillianExtension.class)
class SignInWaysIT {

    private static final Origin HERE = new Origin("127.0.3.1", "test");

    @Inject
    SignInWays ways;

    @Inject
    AccountAdministration administration;

    @Inject
    ProviderSignIns provider;

    @Inject
    SingleSignOn signOn;

    @Inject
    SignInService signIn;

    @Inject
    ProfileService profile;

    @Inject
    AccountService accounts;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private final String subject = "sub-" + Uuids.next();
    private UUID unit;
    private Colleague somebody;

    @BeforeEach
    void anAccount() {
        unit = offices.front("Ủy ban MTTQ xã Một Cửa");
        somebody = offices.colleague(unit, "Lò Văn Cửa", "STAFF", false);
        acting.asPortal();
    }

    @Test
    void whoIsLinkedSignsInByTheProviderAndByNothingElse() {
        ways.change(somebody.account().id(), byProvider(subject));

        var session = provider.open(proven(subject), HERE).orElseThrow();

        assertThat(signIn.identify(session, true))
                .get()
                .matches(user -> user.username().equals(somebody.account().username()))
                .matches(user -> !user.mustChangePassword());
        assertThat(provider.tokenOf(session)).contains("token");
        assertThatThrownBy(() -> signIn.signIn(
                        somebody.account().username(), somebody.account().password(), HERE))
                .hasMessage("refused.badCredentials");
        assertThatThrownBy(() -> profile.changePassword("x", "Một cụm từ thật dài 2026", "Một cụm từ thật dài 2026"))
                .hasMessage("refused.passwordElsewhere");
        assertThat(Rows.text(
                        "select verb from audit.deed where account_id = ? and object_kind = 'session' order by at desc, id desc",
                        somebody.account().id()))
                .isIn("session.byProvider", "session.failed");
    }

    @Test
    void nobodyComesInByANameOrAnUnknownSubject() {
        ways.change(somebody.account().id(), byProvider(subject));

        assertThat(provider.open(proven(somebody.account().username()), HERE)).isEmpty();
        assertThat(provider.open(new ProvenAtProvider(new ProviderLink("https://khac.vi.du", subject), "token"), HERE))
                .isEmpty();
    }

    @Test
    void aClosedAccountStaysClosedForTheProviderToo() {
        ways.change(somebody.account().id(), byProvider(subject));
        accounts.close(somebody.account().id());

        assertThat(provider.open(proven(subject), HERE)).isEmpty();

        accounts.reopen(somebody.account().id());
        assertThat(provider.open(proven(subject), HERE)).isPresent();
    }

    @Test
    void theOldPasswordDoesNotComeBackWithTheOldWay() {
        ways.change(somebody.account().id(), byProvider(subject));
        ways.change(somebody.account().id(), new NewSignIn(SignInWay.LOCAL, null));

        assertThat(provider.open(proven(subject), HERE)).isEmpty();
        assertThatThrownBy(() -> signIn.signIn(
                        somebody.account().username(), somebody.account().password(), HERE))
                .hasMessage("refused.badCredentials");
        var given = accounts.giveNewPassword(somebody.account().id());
        assertThat(signIn.signIn(given.username(), given.password(), HERE)).isNotNull();
    }

    @Test
    void onePersonAtTheProviderHasOneAccount() {
        ways.change(somebody.account().id(), byProvider(subject));
        var other = offices.colleague(unit, "Quàng Thị Hai", "STAFF", false);
        acting.asPortal();

        assertThatThrownBy(() -> ways.change(other.account().id(), byProvider(" " + subject)))
                .hasMessage("refused.subjectTaken");
        assertThatThrownBy(() -> ways.change(other.account().id(), byProvider("")))
                .hasMessage("refused.subjectShape");
    }

    @Test
    void theLogSaysWhatItWasAndWhatItIs() {
        var administrator = offices.colleague(unit, "Cà Thị Quản", "UNIT_ADMIN", true);
        offices.as(administrator);

        administration.openBy(
                somebody.account().id(),
                byProvider(subject),
                administrator.account().password());

        assertThat(Rows.text(
                        "select detail from audit.deed where verb = 'account.wayChanged' and object_id = ?",
                        somebody.account().id()))
                .isEqualTo("mật khẩu của cổng → đăng nhập một lần (" + subject + ")");
    }

    @Test
    void itTakesTheOwnPasswordAndAnAccountThatOneLooksAfter() {
        var administrator = offices.colleague(unit, "Cà Thị Quản", "UNIT_ADMIN", true);
        var stranger = offices.colleague(offices.front("Ủy ban MTTQ xã Khác"), "Tòng Văn Xa", "UNIT_ADMIN", true);
        var account = somebody.account().id();
        offices.as(administrator);
        assertThatThrownBy(() -> administration.openBy(account, byProvider(subject), "sai"))
                .hasMessage("refused.wrongOwnPassword");

        offices.as(stranger);
        assertThatThrownBy(() -> administration.openBy(
                        account, byProvider(subject), stranger.account().password()))
                .isInstanceOf(doanket.platform.NotFoundException.class);
    }

    private ProvenAtProvider proven(String called) {
        return new ProvenAtProvider(new ProviderLink(signOn.issuer().orElseThrow(), called), "token");
    }

    private static NewSignIn byProvider(String called) {
        return new NewSignIn(SignInWay.PROVIDER, called);
    }
}
