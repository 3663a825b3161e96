package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.SignInTries.Try;
import doanket.notification.NotificationKit;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Locking after failed tries: how long, for whom, and who hears of it. */
@ExtendWith(ArquillianExtension.class)
class SignInLockIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    SignInService signIn;

    @Inject
    SignInTries failures;

    @Inject
    AccountService accounts;

    @Inject
    PersonService people;

    @Inject
    NotificationKit notifications;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    @Test
    void lastsFifteenMinutesFromTheFifthFailureOnHoweverOldTheFirst() {
        var known = account();
        failFourTimes(known);
        pass(known, MINUTE.multipliedBy(14));
        fail(known, freshAddress());

        pass(known, MINUTE.multipliedBy(14));
        assertLocked(known);

        pass(known, MINUTE.plusSeconds(1));
        assertOpens(known);
    }

    @Test
    void fiveFailuresOfMoreThanFifteenMinutesLockNothing() {
        var known = account();
        failFourTimes(known);
        pass(known, MINUTE.multipliedBy(15).plusSeconds(1));
        fail(known, freshAddress());

        assertOpens(known);
    }

    @Test
    void afterALockFiveTriesAreFreeAgain() {
        var known = account();
        failFourTimes(known);
        fail(known, freshAddress());
        pass(known, MINUTE.multipliedBy(15).plusSeconds(1));

        failFourTimes(known);

        assertOpens(known);
    }

    @Test
    void noMoreThanFiveOfManyTriesAtOnceAreTaken() throws Exception {
        var username = "khoa." + Uuids.next();
        var now = clock.instant();

        var tries = executor.invokeAll(
                Collections.nCopies(24, (Callable<Try>) () -> failures.next(username, freshAddress(), now)));

        var verdicts = new ArrayList<Try>();
        for (var attempt : tries) {
            verdicts.add(attempt.get());
        }
        assertThat(verdicts).filteredOn(verdict -> verdict == Try.FREE).hasSize(4);
        assertThat(verdicts).filteredOn(verdict -> verdict == Try.LAST).hasSize(1);
    }

    @Test
    void thirtyFailuresLockAnAddressForEverybodyBehindIt() {
        var address = freshAddress();
        var now = clock.instant();
        for (int i = 0; i < SignInTries.MOST_PER_ADDRESS; i++) {
            var username = "ai." + Uuids.next();
            assertThat(failures.next(username, address, now)).isEqualTo(Try.FREE);
            failures.wrong(username, null, address);
        }
        var known = account();

        assertThatThrownBy(() -> signIn.signIn(known.username(), known.password(), new Origin(address, "test")))
                .hasMessage("refused.lockedOut");

        assertOpens(known);
    }

    @Test
    void manyAtOnceFromOneAddressAreNoFailuresUntilTheyHaveFailed() {
        var address = freshAddress();
        var now = clock.instant();
        for (int i = 0; i < 2 * SignInTries.MOST_PER_ADDRESS; i++) {
            assertThat(failures.next("ai." + Uuids.next(), address, now)).isEqualTo(Try.FREE);
        }
        var soon = now.plus(SignInTries.WINDOW).minusSeconds(1);

        // What was never told, because the server went meanwhile, counts after a minute.
        assertThat(failures.next("ai." + Uuids.next(), address, soon)).isEqualTo(Try.LOCKED);
    }

    @Test
    void theOwnerIsToldOnceAndBySomebodyElsesFailuresNot() {
        var known = account();
        failFourTimes(known);
        notifications.settle();
        assertThat(timesTold(known.id())).isZero();

        fail(known, "127.9.9.9");
        assertLocked(known);
        notifications.settle();

        assertThat(timesTold(known.id())).isEqualTo(1);
        assertThat(Rows.text("select detail from notification where account_id = ?", known.id()))
                .contains("127.9.9.9");
    }

    private void failFourTimes(OpenedAccount known) {
        for (int i = 1; i < SignInTries.MOST_PER_USERNAME; i++) {
            fail(known, freshAddress());
        }
    }

    private void fail(OpenedAccount known, String address) {
        assertThatThrownBy(() -> signIn.signIn(known.username(), "sai", new Origin(address, "test")))
                .hasMessage("refused.badCredentials");
    }

    private void assertLocked(OpenedAccount known) {
        assertThatThrownBy(() -> signIn.signIn(known.username(), known.password(), new Origin(freshAddress(), "test")))
                .hasMessage("refused.lockedOut");
    }

    private void assertOpens(OpenedAccount known) {
        assertThat(signIn.signIn(known.username(), known.password(), new Origin(freshAddress(), "test")))
                .isNotNull();
    }

    private static void pass(OpenedAccount known, Duration time) {
        Rows.change(
                "update sign_in_failure set at = at - ? * interval '1 second' where username = ?",
                time.toSeconds(),
                known.username());
    }

    private static int timesTold(UUID account) {
        return Integer.parseInt(Rows.text(
                "select count(*) from notification where event = 'identity.locked' and account_id = ?", account));
    }

    private static String freshAddress() {
        return "t-" + Uuids.next();
    }

    /** A fresh account in a unit of its own. */
    private OpenedAccount account() {
        acting.asSystem();
        var unit = Uuids.next();
        var person = people.enter(unit, "Lò Thị Khóa", null, null);
        return accounts.open(unit, person, "khoa." + Uuids.next().toString().substring(19));
    }
}
