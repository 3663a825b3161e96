package doanket.report;

import doanket.calendar.Workdays;
import doanket.identity.Actor;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the portal does about reports by itself, one thing at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class ReportRound {

    private final RoundRepository rounds;
    private final FormRepository forms;
    private final Handing handing;
    private final Steps steps;
    private final Actor actor;

    /** What is done about them. */
    @ApplicationScoped
    static class Steps {

        private final Opening opening;
        private final ReportNotices notices;
        private final Workdays workdays;

        protected Steps() { // for the CDI proxy
            this(null, null, null);
        }

        @Inject
        Steps(Opening opening, ReportNotices notices, Workdays workdays) {
            this.opening = opening;
            this.notices = notices;
            this.workdays = workdays;
        }

        void open(ReportForm form, PeriodSpan span, Stamp by) {
            opening.openIfAnswered(form, span, by);
        }

        void remind(RoundRepository.Waiting period, List<RoundRepository.Collecting> collecting, Stamp by) {
            notices.remind(period, by);
            notices.summarize(period, collecting, by);
        }

        void remindAgain(RoundRepository.Again report, Stamp by) {
            notices.remindAgain(report, by);
        }

        List<LocalDate> soon(LocalDate today) {
            return IntStream.rangeClosed(0, FormCare.MOST_REMIND)
                    .mapToObj(days -> workdays.plus(today, days))
                    .toList();
        }

        boolean isOfficeHour(Instant now) {
            return workdays.isOfficeHour(now);
        }
    }

    protected ReportRound() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReportRound(RoundRepository rounds, FormRepository forms, Handing handing, Steps steps, Actor actor) {
        this.rounds = rounds;
        this.forms = forms;
        this.handing = handing;
        this.steps = steps;
        this.actor = actor;
    }

    /** Opens the next period whose day has come; one that was opened by hand, or that nobody would answer, is passed over. */
    boolean openNext() {
        var next = forms.nextToOpen(actor.today());
        next.ifPresent(id -> open(forms.hold(id)));
        return next.isPresent();
    }

    private void open(ReportForm form) {
        var span = form.nextPeriod();
        if (span == null || forms.hasPeriod(form.formId(), span.ends())) {
            return;
        }
        steps.open(form, span, actor.stampOrPortal());
    }

    /** What a closed unit owed its successors owe; what it has sent stays its own. */
    boolean succeedNext() {
        var next = rounds.ofClosedUnit(actor.today());
        next.ifPresent(id -> handing.handOn(id, actor.stampOrPortal()));
        return next.isPresent();
    }

    /** In office hours, once for each due date. */
    boolean remindNext() {
        return steps.isOfficeHour(actor.now()) && (remind() || remindAgain());
    }

    /** Of a report that was sent back, or is wanted once more, with a day of its own. */
    boolean remindAgain() {
        var next = rounds.toRemindAgain(actor.today(), steps.soon(actor.today()));
        next.ifPresent(report -> {
            rounds.remindedAgain(report.id());
            steps.remindAgain(report, actor.stampOrPortal());
        });
        return next.isPresent();
    }

    boolean remind() {
        var next = rounds.toRemind(actor.today(), steps.soon(actor.today()));
        next.ifPresent(period -> {
            rounds.reminded(period.id());
            if (period.owed() > 0) {
                steps.remind(period, rounds.collecting(period.id()), actor.stampOrPortal());
            }
        });
        return next.isPresent();
    }
}
