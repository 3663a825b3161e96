package doanket.survey;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Verifying what was counted, sending it back, and posting it for all to see. */
@ApplicationScoped
@Transactional
public class TallyDeciding {

    private final TallyRepository tallies;
    private final SurveyRepository surveys;
    private final SurveyNotices notices;
    private final SurveySearch search;
    private final Actor actor;

    protected TallyDeciding() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TallyDeciding(
            TallyRepository tallies,
            SurveyRepository surveys,
            SurveyNotices notices,
            SurveySearch search,
            Actor actor) {
        this.tallies = tallies;
        this.surveys = surveys;
        this.notices = notices;
        this.search = search;
        this.actor = actor;
    }

    /** Villages go the way of their commune. Refuses what is not there to be verified, and whoever has sent it. */
    @Allowed(value = Permission.SURVEY_LEAD, of = VerifyScopes.class)
    public void verify(UUID id) {
        var tally = tallies.locked(id).orElseThrow(NotFoundException::new);
        var by = actor.stamp();
        tally.verify(by);
        moved(tally, TallyStep.VERIFIED, by, "");
        notices.tell(SurveyEvents.VERIFIED, tally, by, "");
    }

    /** Refuses to go back without a reason, and once it is part of a sum that was sent. */
    @Allowed(value = Permission.SURVEY_LEAD, of = VerifyScopes.class)
    public void sendBack(UUID id, String reason) {
        var tally = tallies.locked(id).orElseThrow(NotFoundException::new);
        if (tally.parent() != null
                && tallies.tally(tally.parent()).stream()
                        .noneMatch(above -> above.state().isOwed())) {
            throw SurveyRefused.parentSent();
        }
        var by = actor.stamp();
        tally.sendBack(reason, by);
        surveys.note(tally, TallyStep.RETURNED, by, tally.reason());
        notices.tell(SurveyEvents.RETURNED, tally, by, tally.reason());
    }

    /** Posts a verified result from that day on for the days of the round. */
    @Allowed(value = Permission.SURVEY_WRITE, of = KeepScopes.class)
    public void post(UUID id, LocalDate from, String where) {
        var tally = tallies.locked(id).orElseThrow(NotFoundException::new);
        var round = surveys.round(tally.round()).orElseThrow();
        tally.post(from, round.postingDays(), where);
        moved(tally, TallyStep.POSTED, actor.stamp(), where.strip());
        search.put(round, tally);
    }

    private void moved(SurveyTally tally, TallyStep step, Stamp by, String text) {
        surveys.note(tally, step, by, text);
        surveys.flush();
        if (tally.level() == PlaceLevel.COMMUNE) {
            tallies.takeAlong(tally);
        }
    }
}
