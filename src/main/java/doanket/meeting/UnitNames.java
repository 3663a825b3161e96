package doanket.meeting;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.platform.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How units are called, and which of them there are to choose from. */
@ApplicationScoped
class UnitNames {

    private final UnitDirectory directory;
    private final Actor actor;

    protected UnitNames() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    UnitNames(UnitDirectory directory, Actor actor) {
        this.directory = directory;
        this.actor = actor;
    }

    Map<UUID, String> of(Collection<UUID> units) {
        return directory.names(units).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    String of(UUID unit) {
        return of(List.of(unit)).getOrDefault(unit, "");
    }

    /** Of one's posts, where a role lets one hold meetings. */
    List<Choice> hosts() {
        return directory.own().stream()
                .filter(unit -> actor.may(Permission.MEETING_MANAGE, unit.id()))
                .map(UnitNames::choice)
                .toList();
    }

    private static Choice choice(UnitName unit) {
        return new Choice(unit.id(), unit.name());
    }

    List<Choice> like(String typed, int most) {
        return directory.pick(typed, most).stream()
                .map(unit -> new Choice(unit.id(), unit.label()))
                .toList();
    }

    /** The place in protocol order of those that are there today. */
    Map<UUID, Integer> ranks(Collection<UUID> units) {
        return directory.ranks(units);
    }
}
