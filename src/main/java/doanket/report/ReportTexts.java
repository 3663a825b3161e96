package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was reported in words, for papers of other features. */
@ApplicationScoped
@Transactional
public class ReportTexts {

    private static final int MOST = 300;

    private final TextRepository texts;

    protected ReportTexts() { // for the CDI proxy
        this(null);
    }

    @Inject
    ReportTexts(TextRepository texts) {
        this.texts = texts;
    }

    /**
     * What the unit that asks collected about any of those indicators in periods that ended in that time: its own words where
     * the period is summed up for good, else those of each approved report beneath, with their source; where they are too many for
     * a paper, the last one says how many more there are. One statement.
     */
    @Allowed(value = Permission.REPORT_READ, of = UnitScopes.class)
    public List<CollectedText> collected(UUID owner, Collection<UUID> indicators, LocalDate from, LocalDate until) {
        return told(owner, indicators, new PeriodSpan(from, until), MOST);
    }

    List<CollectedText> told(UUID owner, Collection<UUID> indicators, PeriodSpan span, int most) {
        var found = texts.collected(owner, indicators, span, most);
        long left = found.all() - found.first().size();
        if (left == 0) {
            return found.first();
        }
        var last = found.first().get(found.first().size() - 1);
        var rest = new CollectedText(
                last.section(),
                span,
                Words.of(Actor.VIETNAMESE, "texts.rest"),
                Words.of(Actor.VIETNAMESE, "texts.left", left));
        return Stream.concat(found.first().stream(), Stream.of(rest)).toList();
    }
}
