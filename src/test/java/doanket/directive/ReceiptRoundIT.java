package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.calendar.Workdays;
import doanket.identity.CurrentUser;
import doanket.identity.OnBehalf;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The clock of receipts: who confirms first, who is reminded by rule and when, and how many days there are. */
class ReceiptRoundIT extends DocumentIT {

    private static final int MOST_PAPERS = 10_000;

    @Inject
    DocumentRepository documents;

    @Inject
    ReceiptRepository rows;

    @Inject
    DirectiveNotices notices;

    @Inject
    ReceiptRules rules;

    @Inject
    Workdays workdays;

    @Inject
    Acting acting;

    @Inject
    CurrentUser user;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Instance<RequestContextController> contexts;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    @Test
    void ofTwoWhoConfirmAtTheSameMomentOneWinsAndTheOtherLearnsWhoItWas() throws InterruptedException {
        var colleague = offices.colleague(receiver.unit(), "Vàng A Cùng", "MEMBER", false);
        var id = kit.issued(bureau, "về giám sát", receiver.unit());

        var both = List.of(
                executor.submit(() -> confirming(id, receiver.member())),
                executor.submit(() -> confirming(id, colleague)));
        var refused = new ArrayList<Throwable>();
        for (var one : both) {
            try {
                one.get();
            } catch (ExecutionException e) {
                refused.add(e.getCause());
            }
        }

        var winner = Rows.text(
                "select received_name from document_recipient where document_id = ? and unit_id = ?",
                id,
                receiver.unit());
        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        second -> assertThat(second.arguments()).contains(winner));
        assertThat(Rows.text("select count(*) from document_event where document_id = ? and kind = 'RECEIVED'", id))
                .isEqualTo("1");
    }

    private void confirming(UUID id, Colleague member) {
        var requests = contexts.get();
        requests.activate();
        try {
            user.becomeSystem();
            onBehalf.of(member.account().id(), null, () -> receipts.confirm(id, receiver.unit()));
        } finally {
            requests.deactivate();
        }
    }

    @Test
    void theRoundRemindsFromTheWorkingDayBeforeItIsDueInOfficeHoursOnceADay() throws Exception {
        var done = kit.receiver();
        var id = kit.issued(bureau, "về giám sát", receiver.unit(), done.unit());
        offices.as(done.member());
        receipts.confirm(id, done.unit());
        var due = workdays.plus(VietnamTime.day(clock.instant()), rows.workingDays());
        var before = lastWorkingDayBefore(due);

        round(lastWorkingDayBefore(before), 10);
        round(before, 7);
        round(before, 17);
        assertThat(reminded(id)).isEqualTo("0");
        round(before, 10);
        round(before, 11);

        assertThat(reminded(id)).isEqualTo("1");
        assertThat(told(id)).isEqualTo("1");
    }

    @Test
    void nobodyIsRemindedOnADayOfRestNorOfWhatIsNoLongerInForce() throws Exception {
        var id = kit.issued(bureau, "về giám sát", receiver.unit());
        var due = workdays.plus(VietnamTime.day(clock.instant()), rows.workingDays());
        var rest = due;
        while (workdays.isWorking(rest)) {
            rest = rest.plusDays(1);
        }

        round(rest, 10);
        assertThat(reminded(id)).isEqualTo("0");
        issuing.withdraw(id, "Ban hành nhầm");
        round(due, 10);

        assertThat(reminded(id)).isEqualTo("0");
    }

    private LocalDate lastWorkingDayBefore(LocalDate day) {
        var before = day.minusDays(1);
        while (!workdays.isWorking(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** All that is due at that hour, as the timer would do it. */
    private void round(LocalDate day, int hour) throws Exception {
        var at = Clock.fixed(VietnamTime.instant(day.atTime(hour, 0)), ZoneOffset.UTC);
        var round = new ReceiptRound(documents, rows, notices, workdays, at);
        boolean more = true;
        for (int paper = 0; more && paper < MOST_PAPERS; paper++) {
            transaction.begin();
            more = round.remindNext();
            transaction.commit();
        }
    }

    private static String reminded(UUID id) {
        return Rows.text(
                "select count(*) from document_recipient where document_id = ? and reminded_at is not null", id);
    }

    /** It is told on a day that is still to come, so that nobody has read of it yet. */
    private static String told(UUID id) {
        return Rows.text("select count(*) from happening where event = 'directive.reminder' and subject_id = ?", id);
    }

    @Test
    void papersIssuedAfterTheRuleWasChangedHaveTheNewTime() {
        acting.as("quantri");
        int usual = rules.workingDays();
        try {
            rules.giveDays(usual, 7);
            assertThatThrownBy(() -> rules.giveDays(usual, 8)).hasMessage("refused.workingDaysChanged");
            var id = kit.issued(bureau, "về giám sát", receiver.unit());

            var today = VietnamTime.day(clock.instant());
            assertThat(reading.view(id).receipts().dueOn()).isEqualTo(workdays.plus(today, 7));
        } finally {
            acting.as("quantri");
            rules.giveDays(7, usual);
        }
    }

    @Test
    void theRuleIsForAdministratorsAndHasBounds() {
        acting.as("quantri");
        assertThatThrownBy(() -> rules.giveDays(1, 0)).hasMessage("refused.workingDaysBad");
        assertThatThrownBy(() -> rules.giveDays(1, ReceiptRules.MOST_DAYS + 1)).hasMessage("refused.workingDaysBad");
        assertThatThrownBy(() -> rules.giveDays(1, null)).hasMessage("refused.workingDaysBad");

        offices.as(bureau.clerk());
        assertThatThrownBy(() -> rules.giveDays(1, 5)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(rules::workingDays).isInstanceOf(NotFoundException.class);
    }
}
