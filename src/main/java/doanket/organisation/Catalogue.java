package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The words of the political system that hold today, each list in its order. */
@ApplicationScoped
@Transactional
public class Catalogue {

    private final CatalogueRepository entries;
    private final UnitRepository units;
    private final Clock clock;

    protected Catalogue() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Catalogue(CatalogueRepository entries, UnitRepository units, Clock clock) {
        this.entries = entries;
        this.units = units;
        this.clock = clock;
    }

    @Allowed(Permission.SIGNED_IN)
    public List<CatalogueRow> levels() {
        return entries.rows(UnitLevel.class, today());
    }

    @Allowed(Permission.SIGNED_IN)
    public List<CatalogueRow> types() {
        return entries.rows(UnitType.class, today());
    }

    @Allowed(Permission.SIGNED_IN)
    public List<CatalogueRow> relationKinds() {
        return entries.rows(RelationKind.class, today());
    }

    @Allowed(Permission.SIGNED_IN)
    public List<CatalogueRow> titles() {
        return entries.rows(Title.class, today());
    }

    /** The titles that suit the type of that unit. */
    @Allowed(Permission.SIGNED_IN)
    public List<CatalogueRow> titlesOf(UUID unit) {
        var found = units.unit(unit).orElseThrow(NotFoundException::new);
        return entries.titlesOf(found.typeCode(), today());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
