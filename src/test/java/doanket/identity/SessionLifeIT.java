package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When a session ends of itself: 30 idle minutes, 12 hours at most. */
@ExtendWith(ArquillianExtension.class)
class SessionLifeIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    SignInService signIn;

    @Inject
    ProfileService profile;

    @Inject
    AccountService accounts;

    @Inject
    PersonService people;

    @Inject
    SessionCache cache;

    @Inject
    Acting acting;

    @Inject
    UserTransaction transaction;

    @Inject
    RequestContextController requests;

    @Resource
    ManagedExecutorService executor;

    private OpenedAccount known;
    private SessionToken token;

    @BeforeEach
    void signInAfresh() {
        acting.asSystem();
        var unit = Uuids.next();
        var person = people.enter(unit, "Sùng A Phiên", null, null);
        known = accounts.open(unit, person, "phien." + Uuids.next().toString().substring(19));
        token = openSession();
    }

    @Test
    void endsAfterThirtyIdleMinutes() {
        idle(token, MINUTE.multipliedBy(29));
        assertThat(signIn.identify(token, true)).isPresent();

        idle(token, MINUTE.multipliedBy(31));
        assertThat(signIn.identify(token, true)).isEmpty();
    }

    @Test
    void onlyWhoeverHasTheRightPasswordIsToldThatAnAccountIsLocked() {
        accounts.close(known.id());

        assertThatThrownBy(this::openSession).hasMessage("refused.accountClosed");
        var from = new Origin("t-" + Uuids.next(), "test");
        assertThatThrownBy(() -> signIn.signIn(known.username(), "Sai-Mat-Khau-2026", from))
                .hasMessage("refused.badCredentials");
        accounts.reopen(known.id());
        assertThat(openSession()).isNotNull();
    }

    @Test
    void whatIsReadWhileAnAccountIsBeingClosedIsNotRemembered() throws Exception {
        transaction.begin();
        accounts.close(known.id());
        boolean before = executor.submit(this::opens).get();
        transaction.commit();

        assertThat(before).isTrue();
        assertThat(signIn.identify(token, true)).isEmpty();
    }

    private boolean opens() {
        requests.activate();
        try {
            return signIn.identify(token, true).isPresent();
        } finally {
            requests.deactivate();
        }
    }

    @Test
    void usingItKeepsItAlive() {
        idle(token, MINUTE.multipliedBy(29));

        signIn.identify(token, false);

        assertThat(idleSeconds(token)).isLessThan(60);
    }

    @Test
    void aCallInTheBackgroundKeepsNothingAlive() {
        idle(token, MINUTE.multipliedBy(29));

        signIn.identify(token, true);

        assertThat(idleSeconds(token)).isGreaterThan(28 * 60);
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        assertThat(Rows.text(
                        "select extract(epoch from ends_at - started_at) / 3600 = 12 from device_session "
                                + "where token_hash = ?",
                        token.hash()))
                .isEqualTo("t");
        Rows.change(
                "update device_session set ends_at = now() - interval '1 second' where token_hash = ?", token.hash());
        cache.forget();

        assertThat(signIn.identify(token, false)).isEmpty();
    }

    @Test
    void amongOnesOwnAreOnlyThoseThatStillOpenThePortal() {
        var idle = openSession();
        var over = openSession();
        idle(idle, MINUTE.multipliedBy(31));
        Rows.change(
                "update device_session set ends_at = now() - interval '1 second' where token_hash = ?", over.hash());
        signIn.identify(token, false);

        assertThat(profile.sessions()).extracting(SessionRow::tokenHash).containsExactly(token.hash());
    }

    @Test
    void whoeverSignsOutIsOutAndTheLogTellsOfIt() {
        var other = openSession();
        signIn.identify(token, true);

        signIn.signOut(token);

        assertThat(signIn.identify(token, true)).isEmpty();
        assertThat(signIn.identify(other, true)).as("in another browser").isPresent();
        assertThat(Rows.text(
                        "select string_agg(name, ' ') from audit.deed where verb = 'session.ended' and account_id = ?",
                        known.id()))
                .isEqualTo("Sùng A Phiên");
    }

    private SessionToken openSession() {
        return signIn.signIn(known.username(), known.password(), new Origin("t-" + Uuids.next(), "test"));
    }

    private void idle(SessionToken session, Duration time) {
        Rows.change(
                "update device_session set last_seen_at = now() - ? * interval '1 second' where token_hash = ?",
                time.toSeconds(),
                session.hash());
        cache.forget();
    }

    private static double idleSeconds(SessionToken session) {
        return Double.parseDouble(Rows.text(
                "select extract(epoch from now() - last_seen_at) from device_session where token_hash = ?",
                session.hash()));
    }
}
