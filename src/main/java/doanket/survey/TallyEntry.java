package doanket.survey;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.PersonalData;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Filling in the sums of a place, summing up what lies beneath, and sending. */
@ApplicationScoped
@Transactional
public class TallyEntry {

    private final TallyRepository tallies;
    private final SurveyRepository surveys;
    private final SurveyNotices notices;
    private final Actor actor;

    protected TallyEntry() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    TallyEntry(TallyRepository tallies, SurveyRepository surveys, SurveyNotices notices, Actor actor) {
        this.tallies = tallies;
        this.surveys = surveys;
        this.notices = notices;
        this.actor = actor;
    }

    /**
     * Keeps what was counted so far. Refuses sums that cannot be, what is summed up from beneath, what somebody else has saved
     * meanwhile, and opinions with what looks like personal data until people say that it is none.
     */
    @Allowed(value = Permission.SURVEY_WRITE, of = KeepScopes.class)
    public void save(UUID id, EntryForm form) {
        var tally = tallies.locked(id).orElseThrow(NotFoundException::new);
        if (!tallies.beneath(id).isEmpty()) {
            throw SurveyRefused.summedUp();
        }
        var by = actor.stamp();
        confirm(tally, form, by);
        tally.fill(form.counts(), form.opinions(), form.seen(), by);
        surveys.did("saved", tally);
    }

    private void confirm(SurveyTally tally, EntryForm form, Stamp by) {
        var found = form.opinions().stream()
                .flatMap(opinion -> PersonalData.in(opinion.text()).stream())
                .distinct()
                .toList();
        if (!found.isEmpty() && !form.sure()) {
            throw SurveyRefused.personalData(found.stream().collect(Collectors.joining("; ")));
        }
        if (!found.isEmpty()) {
            surveys.note(tally, TallyStep.CONFIRMED, by, "");
        }
    }

    /** Takes the sum of what was sent from beneath so far. */
    @Allowed(value = Permission.SURVEY_WRITE, of = KeepScopes.class)
    public void gather(UUID id) {
        var tally = tallies.locked(id).orElseThrow(NotFoundException::new);
        gather(tally, tallies.beneath(id));
        surveys.did("gathered", tally);
    }

    private void gather(SurveyTally tally, List<TallyRow> beneath) {
        var counted = beneath.stream().filter(row -> !row.isOwed()).toList();
        tally.gather(
                counted.stream().map(TallyRow::counts).toList(),
                tallies.opinionsOf(counted.stream().map(TallyRow::id).toList()),
                actor.stamp());
    }

    /** Sends to the Front above. Refuses what is unfinished, here or beneath. */
    @Allowed(value = Permission.SURVEY_WRITE, of = KeepScopes.class)
    public void send(UUID id) {
        var tally = tallies.locked(id).orElseThrow(NotFoundException::new);
        var beneath = tallies.beneath(id);
        var owed = beneath.stream().filter(TallyRow::isOwed).toList();
        if (!owed.isEmpty()) {
            throw SurveyRefused.childrenMissing(owed.size(), owed.get(0).place().name());
        }
        if (!beneath.isEmpty()) {
            gather(tally, beneath);
        }
        var by = actor.stamp();
        tally.send(by);
        surveys.note(tally, TallyStep.SENT, by, "");
        notices.tell(SurveyEvents.SENT, tally, by, "");
    }
}
