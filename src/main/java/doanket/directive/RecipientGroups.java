package doanket.directive;

import doanket.identity.Actor;
import doanket.organisation.Catalogue;
import doanket.organisation.UnitGroups;
import doanket.organisation.UnitName;
import doanket.platform.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Units that are named as recipients all at once. */
@ApplicationScoped
class RecipientGroups {

    /** The kinds of group beside those by type: what is right beneath a unit, and all that is beneath it. */
    static final String NEXT = "";

    static final String ALL = "*";

    private final UnitGroups groups;
    private final Catalogue catalogue;
    private final Actor actor;

    protected RecipientGroups() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    RecipientGroups(UnitGroups groups, Catalogue catalogue, Actor actor) {
        this.groups = groups;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    List<TypeChoice> types() {
        var language = actor.locale().getLanguage();
        return catalogue.types().stream()
                .map(type -> new TypeChoice(type.code(), type.name(language)))
                .toList();
    }

    List<Choice> units(UUID beneath, String kind) {
        if (beneath == null) {
            throw DirectiveRefused.groupUnitMissing();
        }
        var found = found(beneath, kind == null ? NEXT : kind);
        if (found.isEmpty()) {
            throw DirectiveRefused.groupEmpty();
        }
        if (found.size() > RecipientLine.MOST) {
            throw DirectiveRefused.tooMany("refused.tooManyRecipients", RecipientLine.MOST);
        }
        return found.stream().map(unit -> new Choice(unit.id(), unit.name())).toList();
    }

    private List<UnitName> found(UUID beneath, String kind) {
        return switch (kind) {
            case NEXT -> groups.rightBeneath(beneath, RecipientLine.MOST + 1);
            case ALL -> groups.beneath(beneath, null, RecipientLine.MOST + 1);
            default -> groups.beneath(beneath, kind, RecipientLine.MOST + 1);
        };
    }
}
