package doanket.criteria;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.Catalogue;
import doanket.organisation.CatalogueRow;
import doanket.organisation.UnitName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What the forms about sets show and offer, and what they send. */
@ApplicationScoped
@Transactional
public class SetForms {

    private final SetReading reading;
    private final SetKeeping keeping;
    private final SetRepository sets;
    private final Catalogue catalogue;

    /** Whose a set may be, and the levels of places it may judge. */
    public record Choices(List<UnitName> owners, List<CatalogueRow> levels) implements Serializable {}

    /** A set as its form begins, and the version in which it was read. */
    public record Known(SetInfo set, boolean sparedSatisfies, long version) implements Serializable {}

    protected SetForms() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    SetForms(SetReading reading, SetKeeping keeping, SetRepository sets, Catalogue catalogue) {
        this.reading = reading;
        this.keeping = keeping;
        this.sets = sets;
        this.catalogue = catalogue;
    }

    @Allowed(Permission.CRITERIA_MANAGE)
    public Choices choices() {
        return new Choices(keeping.owners(), catalogue.levels());
    }

    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public Known set(UUID id) {
        var rest = sets.rest(id);
        return new Known(reading.sheet(id).set(), rest.sparedSatisfies(), rest.version());
    }

    /** Opens a set of that owner where there is no id yet, or corrects the one of that id as it was read in that version. */
    @Allowed(Permission.CRITERIA_MANAGE)
    public UUID save(UUID id, UUID owner, SetTerms terms, long version) {
        if (id == null) {
            return keeping.open(owner, terms);
        }
        keeping.correct(id, terms, version);
        return id;
    }
}
