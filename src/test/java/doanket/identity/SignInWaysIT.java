package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.AccountAdministration;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
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
    SecondFactor factor;

    @Inject
    Clock clock;

    @Inject
    ProfileService profile;

    @Inject
    AccountService accounts;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Resource
    ManagedExecutorService executor;

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

        var session = provider.open(proven(subject), HERE, Optional.empty()).orElseThrow();

        assertThat(signIn.identify(session, true))
                .get()
                .matches(user -> user.username().equals(somebody.account().username()))
                .matches(user -> !user.mustChangePassword());
        assertThat(provider.tokenOf(session)).contains("token");
        assertThatThrownBy(() -> signIn.signIn(
                        somebody.account().username(), somebody.account().password(), HERE))
                .hasMessage("refused.badCredentials");
        assertThatThrownBy(
                        () -> profile.changePassword("x", "Một cụm từ thật dài 2026", "Một cụm từ thật dài 2026", ""))
                .hasMessage("refused.passwordElsewhere");
        assertThat(Rows.text(
                        "select verb from audit.deed where account_id = ? and object_kind = 'session' order by at desc, id desc",
                        somebody.account().id()))
                .isIn("session.byProvider", "session.failed");
    }

    @Test
    void nobodyComesInByANameOrAnUnknownSubject() {
        ways.change(somebody.account().id(), byProvider(subject));

        assertThat(provider.open(proven(somebody.account().username()), HERE, Optional.empty()))
                .isEmpty();
        assertThat(provider.open(
                        new ProvenAtProvider(new ProviderLink("https://khac.vi.du", subject), null, "token"),
                        HERE,
                        Optional.empty()))
                .isEmpty();
    }

    @Test
    void aClosedAccountStaysClosedForTheProviderToo() {
        ways.change(somebody.account().id(), byProvider(subject));
        accounts.close(somebody.account().id());

        assertThat(provider.open(proven(subject), HERE, Optional.empty())).isEmpty();

        accounts.reopen(somebody.account().id());
        assertThat(provider.open(proven(subject), HERE, Optional.empty())).isPresent();
    }

    @Test
    void theOldPasswordDoesNotComeBackWithTheOldWay() {
        ways.change(somebody.account().id(), byProvider(subject));
        ways.change(somebody.account().id(), new NewSignIn(SignInWay.LOCAL, null));

        assertThat(provider.open(proven(subject), HERE, Optional.empty())).isEmpty();
        assertThatThrownBy(() -> signIn.signIn(
                        somebody.account().username(), somebody.account().password(), HERE))
                .hasMessage("refused.badCredentials");
        var given = accounts.giveNewPassword(somebody.account().id());
        assertThat(signIn.signIn(given.username(), given.password(), HERE)).isNotNull();
    }

    @Test
    void twoTabsThatComeBackAtOnceShareOneSession() {
        ways.change(somebody.account().id(), byProvider(subject));
        var other = offices.colleague(unit, "Quàng Thị Hai", "STAFF", false).account();
        acting.asPortal();
        var first = provider.open(proven(subject), HERE, Optional.empty());

        assertThat(provider.open(proven(subject), HERE, first)).isEqualTo(first);

        var foreign = Optional.of(signIn.signIn(other.username(), other.password(), HERE));
        assertThat(provider.open(proven(subject), HERE, foreign)).isPresent().isNotEqualTo(foreign);
        Rows.change(
                "update device_session set started_at = started_at - interval '2 minutes' where token_hash = ?",
                first.orElseThrow().hash());
        assertThat(provider.open(proven(subject), HERE, first)).isPresent().isNotEqualTo(first);
    }

    @Test
    void manyAnswersAtOnceDoNotStandInEachOthersWay() throws Exception {
        ways.change(somebody.account().id(), byProvider(subject));
        Callable<Optional<SessionToken>> answer = () -> provider.open(proven(subject), HERE, Optional.empty());

        for (var opened : executor.invokeAll(Collections.nCopies(8, answer))) {
            assertThat(opened.get()).isPresent();
        }
    }

    @Test
    void theSecondFactorIsAskedForAfterTheProviderToo() {
        ways.change(somebody.account().id(), byProvider(subject));
        enrolled();
        var session = provider.open(proven(subject), HERE, Optional.empty()).orElseThrow();
        assertThat(acting.by(session).factor()).isEqualTo(FactorState.ASKED);

        factor.prove(code(), session);

        assertThat(acting.by(session).factor()).isEqualTo(FactorState.OPEN);
    }

    @Test
    void whoHasNoPasswordHereShowsACodeWhereOneIsAskedAgain() {
        var officer = offices.colleague(unit, "Tòng Thị Viên", "STAFF", false)
                .account()
                .id();
        somebody = offices.colleague(unit, "Cà Thị Quản", "UNIT_ADMIN", true);
        acting.asPortal();
        ways.change(somebody.account().id(), byProvider(subject));
        var wanted = byProvider("other-" + subject);
        acting.by(provider.open(proven(subject), HERE, Optional.empty()).orElseThrow());
        assertThatThrownBy(() -> administration.openBy(
                        officer, wanted, somebody.account().password()))
                .hasMessage("refused.factorFirst");
        enrolled();
        assertThatThrownBy(() -> administration.openBy(officer, wanted, "000000"))
                .hasMessage("refused.wrongOwnPassword");

        administration.openBy(officer, wanted, code());

        assertThat(Rows.text("select provider_subject from account where id = ?", officer))
                .isEqualTo("other-" + subject);
    }

    /** As if an app had been set up long ago. */
    private void enrolled() {
        Rows.change(
                "insert into second_factor (account_id, secret, confirmed_at, last_step) values (?, ?, now(), 0)",
                somebody.account().id(),
                FactorCode.freshSecret());
    }

    private String code() {
        return FactorCode.at(
                Rows.text(
                        "select secret from second_factor where account_id = ?",
                        somebody.account().id()),
                clock.instant());
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
        return new ProvenAtProvider(new ProviderLink(signOn.issuer().orElseThrow(), called), null, "token");
    }

    private static NewSignIn byProvider(String called) {
        return new NewSignIn(SignInWay.PROVIDER, called);
    }
}
