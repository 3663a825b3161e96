package doanket.survey;

import doanket.identity.Permission;
import doanket.organisation.UnitDirectory;
import doanket.platform.VietnamTime;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Lets results be found once they are posted. */
@ApplicationScoped
class SurveySearch implements SearchKind {

    static final String VIEW = "/survey/view?id=";

    private static final String KIND = "survey";

    private final SearchIndex index;
    private final UnitDirectory units;

    protected SurveySearch() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    SurveySearch(SearchIndex index, UnitDirectory units) {
        this.index = index;
        this.units = units;
    }

    /** Of a whole round only: those of its places are one step from it, and a hundred communes would bury all else. */
    void put(SurveyRound round, SurveyTally tally) {
        if (tally.parent() != null) {
            return;
        }
        var place = units.names(List.of(tally.unit())).get(tally.unit()).name();
        index.put(new SearchEntry(
                KIND,
                tally.key(),
                TallyScopes.posted(tally.keeper(), round.areaUnit()),
                null,
                round.name() + " - " + place,
                round.legalBasis(),
                VietnamTime.instant(tally.postedFrom().atStartOfDay()),
                null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public String label(Locale locale) {
        return Words.of(locale, "search.kind");
    }

    @Override
    public String address(UUID id) {
        return VIEW + id;
    }
}
