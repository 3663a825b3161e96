package doanket.survey;

import doanket.notification.Happening;
import doanket.notification.Notifier;
import doanket.organisation.UnitDirectory;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Tells people what has happened to surveys. */
@ApplicationScoped
class SurveyNotices {

    private static final String TALLY = "survey";
    private static final List<String> OF_ONE = List.of(SurveyEvents.SENT, SurveyEvents.RETURNED, SurveyEvents.VERIFIED);

    private final Notifier notifier;
    private final SurveyRepository surveys;
    private final UnitDirectory units;

    protected SurveyNotices() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    SurveyNotices(Notifier notifier, SurveyRepository surveys, UnitDirectory units) {
        this.notifier = notifier;
        this.surveys = surveys;
        this.units = units;
    }

    void opened(SurveyRound round, UUID root, Stamp by) {
        tell(SurveyEvents.OPENED, root, round.name(), "", by);
    }

    /** What was told of it before is no longer so. */
    void tell(String event, SurveyTally tally, Stamp by, String detail) {
        notifier.forget(TALLY, tally.key(), OF_ONE);
        var place = units.names(List.of(tally.unit())).get(tally.unit()).name();
        var round = surveys.round(tally.round()).orElseThrow().name();
        tell(event, tally.key(), place + ": " + round, detail, by);
    }

    private void tell(String event, UUID subject, String title, String detail, Stamp by) {
        var address = event.equals(SurveyEvents.OPENED) ? "/survey/list" : SurveySearch.VIEW + subject;
        notifier.tell(new Happening(event, TALLY, subject, title, detail, address, by.at(), by.account(), by.name()));
    }
}
