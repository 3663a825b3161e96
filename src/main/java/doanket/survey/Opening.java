package doanket.survey;

import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who counts in a round, and to whom the sums go. */
@ApplicationScoped
class Opening {

    private final SurveyRepository surveys;
    private final TallyRepository tallies;
    private final SurveyNotices notices;

    protected Opening() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Opening(SurveyRepository surveys, TallyRepository tallies, SurveyNotices notices) {
        this.surveys = surveys;
        this.tallies = tallies;
        this.notices = notices;
    }

    /** A place where nobody counts is counted by the body above. */
    UUID open(SurveyRound round, Stamp by) {
        round.open(by.at());
        int questions = surveys.questions(round.key()).size();
        var places = tallies.places(round.areaUnit(), round.lowest(), by.day());
        Map<UUID, SurveyTally> made = new HashMap<>();
        UUID root = null;
        for (var place : places) {
            var tally = tally(round, place, made, by);
            tally.gather(List.of(Counts.nothing(questions)), List.of(), by);
            surveys.add(tally);
            made.put(place.unit(), tally);
            root = root == null ? tally.key() : root;
        }
        surveys.flush();
        return root;
    }

    void announce(SurveyRound round, UUID root, Stamp by) {
        notices.opened(round, root, by);
    }

    private SurveyTally tally(SurveyRound round, TallyPlace place, Map<UUID, SurveyTally> made, Stamp by) {
        var parent = made.get(place.upper());
        if (parent == null) {
            var root = new TallyPlace(place.unit(), null, place.level(), round.leadUnit());
            return new SurveyTally(
                    round, root, null, tallies.above(round.leadUnit(), by.day()).orElse(null), by);
        }
        var keeper = place.keeper() == null ? parent.keeper() : place.keeper();
        return new SurveyTally(
                round, new TallyPlace(place.unit(), place.upper(), place.level(), keeper), parent, parent.keeper(), by);
    }
}
