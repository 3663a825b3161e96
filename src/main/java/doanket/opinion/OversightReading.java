package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Programmes, supervision and criticism that concern one's units, and one of them with all that belongs to it. */
@ApplicationScoped
@Transactional
public class OversightReading {

    private final OversightRepository oversights;
    private final BatchRepository events;
    private final Lookups lookups;
    private final Actor actor;

    protected OversightReading() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    OversightReading(OversightRepository oversights, BatchRepository events, Lookups lookups, Actor actor) {
        this.oversights = oversights;
        this.events = events;
        this.lookups = lookups;
        this.actor = actor;
    }

    /** What one's units have not replied to, a page of what concerns them, and their programmes. Four statements. */
    @Allowed(Permission.OPINION_READ)
    public OversightList list(OversightKind kind, String after) {
        var units = actor.units();
        var concern = new OversightRepository.Concern(units, kind);
        var key = OversightKey.read(after).orElseGet(OversightKey::top);
        var rows = oversights.concerning(concern, key, actor.today(), OpinionReading.PAGE + 1);
        return new OversightList(
                oversights.unreplied(units, kind),
                Listed.of(
                        rows,
                        OpinionReading.PAGE,
                        oversights.count(concern),
                        row -> OversightKey.of(row).written()),
                oversights.programmes(units),
                actor.today());
    }

    /** One with all that belongs to it; to whom something was recommended sees it too. */
    @Allowed(value = Permission.OPINION_READ, of = OversightReadScopes.class)
    public OversightSheet sheet(UUID id) {
        var row = oversights.row(id, actor.today()).orElseThrow(NotFoundException::new);
        var unit = row.head().unit();
        var recommendations = RecommendationRow.overdueFirst(oversights.recommendations(id), actor.today());
        var may = new OversightSheet.May(
                actor.may(Permission.OPINION_WRITE, unit),
                actor.may(Permission.OPINION_LEAD, unit),
                row.ties().againOf() != null && isOfUnit(unit),
                recommendations.stream()
                        .map(RecommendationRow::to)
                        .distinct()
                        .filter(to -> actor.may(Permission.OPINION_WRITE, to))
                        .toList());
        var partners = may.lead() && !row.isClosed() ? lookups.partners(unit) : List.<Place>of();
        return new OversightSheet(
                row, oversights.notes(id), recommendations, events.events(List.of(id)), may, partners, actor.today());
    }

    /** Whoever reads over the unit that does it may read the earlier one, which was its own. */
    private boolean isOfUnit(UUID unit) {
        return actor.isMember(unit) || actor.may(Permission.OPINION_READ, unit);
    }
}
