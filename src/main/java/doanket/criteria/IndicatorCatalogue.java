package doanket.criteria;

import static java.util.stream.Collectors.toMap;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The sets and what they ask for, for every feature that collects or shows figures. What is asked is no secret. */
@ApplicationScoped
@Transactional
public class IndicatorCatalogue {

    private final IndicatorRepository indicators;
    private final Actor actor;

    protected IndicatorCatalogue() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    IndicatorCatalogue(IndicatorRepository indicators, Actor actor) {
        this.indicators = indicators;
        this.actor = actor;
    }

    /** All sets, those of criteria first, the newest first. One statement. */
    @Allowed(Permission.SIGNED_IN)
    public List<SetInfo> sets() {
        return indicators.sets();
    }

    /** The criteria of that set in their order; none for an unknown one. One statement. */
    @Allowed(Permission.SIGNED_IN)
    public List<CriterionInfo> criteria(UUID set) {
        return indicators.criteria(set);
    }

    /** The indicators of that set that are asked for today, in their order; none for an unknown one. One statement. */
    @Allowed(Permission.SIGNED_IN)
    public List<IndicatorInfo> ofSet(UUID set) {
        return indicators.ofSet(set, actor.today());
    }

    /** Those indicators by id, in the order of their sets; an unknown one is missing. One statement, none for no ids. */
    @Allowed(Permission.SIGNED_IN)
    public Map<UUID, IndicatorInfo> indicators(Collection<UUID> ids) {
        return indicators.indicators(ids.stream().filter(Objects::nonNull).toList()).stream()
                .collect(toMap(IndicatorInfo::id, found -> found, (one, other) -> one, LinkedHashMap::new));
    }
}
