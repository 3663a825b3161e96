package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What ends here when the provider says that somebody is out there. */
@ExtendWith(ArquillianExtension.class)
class ProviderLogoutIT {

    private static final Origin HERE = new Origin("127.0.3.2", "test");
    private static final Origin PROVIDER = new Origin("127.0.3.3", "provider");

    @Inject
    SignInWays ways;

    @Inject
    ProviderSignIns provider;

    @Inject
    SingleSignOn signOn;

    @Inject
    SignInService signIn;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private final String an = "an-" + Uuids.next();
    private final String binh = "binh-" + Uuids.next();
    private final String there = "phien-" + Uuids.next();
    private UUID account;

    @BeforeEach
    void twoThatAreLinked() {
        var unit = offices.front("Ủy ban MTTQ xã Ra Về");
        var first = offices.colleague(unit, "Lò Thị An", "STAFF", false);
        var second = offices.colleague(unit, "Lò Văn Bình", "STAFF", false);
        acting.asPortal();
        account = first.account().id();
        ways.change(account, new NewSignIn(SignInWay.PROVIDER, an));
        ways.change(second.account().id(), new NewSignIn(SignInWay.PROVIDER, binh));
    }

    @Test
    void oneSessionEndsByItsNameAndIsWrittenDown() {
        var ended = open(an, there);
        var other = open(an, "phien-" + Uuids.next());
        assertThat(isOpen(ended)).isTrue();

        assertThat(provider.end(word(null, there), PROVIDER)).isTrue();

        assertThat(isOpen(ended)).isFalse();
        assertThat(isOpen(other)).isTrue();
        assertThat(Rows.text(
                        "select address from audit.deed where account_id = ? and verb = 'session.endedAtProvider'",
                        account))
                .isEqualTo(PROVIDER.address());
    }

    @Test
    void allOfOnePersonEndAndNobodyElses() {
        var first = open(an, there);
        var second = open(an, null);
        var colleague = open(binh, "phien-" + Uuids.next());

        assertThat(provider.end(word(an, null), PROVIDER)).isTrue();

        assertThat(isOpen(first)).isFalse();
        assertThat(isOpen(second)).isFalse();
        assertThat(isOpen(colleague)).isTrue();
    }

    @Test
    void whereBothAreNamedBothHaveToFit() {
        var session = open(an, there);

        assertThat(provider.end(word(binh, there), PROVIDER)).isTrue();
        assertThat(isOpen(session)).isTrue();

        assertThat(provider.end(word(an, there), PROVIDER)).isTrue();
        assertThat(isOpen(session)).isFalse();
    }

    @Test
    void anotherProvidersWordEndsNothing() {
        var session = open(an, there);

        provider.end(
                new EndedAtProvider("https://khac.vi.du", an, there, "word-" + Uuids.next(), clock.instant()),
                PROVIDER);

        assertThat(isOpen(session)).isTrue();
    }

    @Test
    void aWordThatWasHeardBeforeEndsNothing() {
        var word = word(an, null);
        assertThat(provider.end(word, PROVIDER)).isTrue();
        var after = open(an, there);

        assertThat(provider.end(word, PROVIDER)).isFalse();

        assertThat(isOpen(after)).isTrue();
    }

    @Test
    void whoPlaysTheProviderHasToWait() {
        var stranger = new Origin("t-" + Uuids.next(), "test");
        for (int i = 0; i < LogoutGate.MOST_DOUBTED_PER_ADDRESS; i++) {
            assertThat(signOn.end("no token", stranger)).isEqualTo(ProviderLogout.DOUBTED);
        }

        assertThat(signOn.end("no token", stranger)).isEqualTo(ProviderLogout.TOO_MANY);
        assertThat(signOn.end(null, new Origin("t-" + Uuids.next(), "test"))).isEqualTo(ProviderLogout.DOUBTED);
    }

    private SessionToken open(String subject, String session) {
        var proven = new ProvenAtProvider(new ProviderLink(issuer(), subject), session, "token");
        return provider.open(proven, HERE, Optional.empty()).orElseThrow();
    }

    private EndedAtProvider word(String subject, String session) {
        return new EndedAtProvider(
                issuer(),
                subject,
                session,
                "word-" + Uuids.next(),
                clock.instant().plus(Duration.ofMinutes(5)));
    }

    private String issuer() {
        return signOn.issuer().orElseThrow();
    }

    private boolean isOpen(SessionToken session) {
        return signIn.identify(session, true).isPresent();
    }
}
