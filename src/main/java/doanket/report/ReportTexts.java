package doanket.report;

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

/** What was reported in words, for papers of other features. */
@ApplicationScoped
@Transactional
public class ReportTexts {

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
     * the period is summed up for good, else those of each approved report beneath, with their source. One statement.
     */
    @Allowed(value = Permission.REPORT_READ, of = UnitScopes.class)
    public List<CollectedText> collected(UUID owner, Collection<UUID> indicators, LocalDate from, LocalDate until) {
        return texts.collected(owner, indicators, from, until);
    }
}
