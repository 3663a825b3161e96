package doanket.opinion;

import doanket.calendar.Workdays;
import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reminds of petitions and recommendations whose day comes near or is over, one at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class OpinionRound {

    private static final int BEFORE = 3;

    private final ReminderRepository reminders;
    private final OpinionNotices petitions;
    private final OversightNotices oversights;
    private final Workdays workdays;
    private final Actor actor;

    protected OpinionRound() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    OpinionRound(
            ReminderRepository reminders,
            OpinionNotices petitions,
            OversightNotices oversights,
            Workdays workdays,
            Actor actor) {
        this.reminders = reminders;
        this.petitions = petitions;
        this.oversights = oversights;
        this.workdays = workdays;
        this.actor = actor;
    }

    /** In office hours, some working days before, and once more when the day is over. */
    boolean remindNext() {
        return workdays.isOfficeHour(actor.now()) && (remindOfPetition() || remindOfRecommendation());
    }

    boolean remindOfPetition() {
        var next = reminders.petition(actor.today(), workdays.plus(actor.today(), BEFORE));
        next.ifPresent(due -> petitions.remind(due.id(), due.day(), actor.stampOrPortal()));
        return next.isPresent();
    }

    boolean remindOfRecommendation() {
        var next = reminders.recommendation(actor.today(), workdays.plus(actor.today(), BEFORE));
        next.ifPresent(recommendation -> oversights.remind(recommendation, actor.stampOrPortal()));
        return next.isPresent();
    }
}
