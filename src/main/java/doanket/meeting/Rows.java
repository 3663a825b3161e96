package doanket.meeting;

import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Rows of meetings with the names that lists show; two statements, however many rows. */
@ApplicationScoped
class Rows {

    private final ListRepository list;
    private final UnitNames units;
    private final Kinds kinds;
    private final Actor actor;

    protected Rows() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Rows(ListRepository list, UnitNames units, Kinds kinds, Actor actor) {
        this.list = list;
        this.units = units;
        this.kinds = kinds;
        this.actor = actor;
    }

    List<MeetingRow> list(MeetingQuery query, int most) {
        return named(list.list(query, actor.now(), most));
    }

    List<MeetingRow> between(Instant from, Instant to, UUID unit, int most) {
        return named(list.between(from, to, unit, most));
    }

    List<MeetingRow> of(Collection<UUID> meetings) {
        return meetings.isEmpty() ? List.of() : named(list.of(meetings));
    }

    /** Without the names of kind and host; one statement. */
    List<MeetingRow> nameless(Collection<UUID> meetings) {
        return meetings.isEmpty() ? List.of() : list.of(meetings);
    }

    private List<MeetingRow> named(List<MeetingRow> rows) {
        var names = units.of(rows.stream().map(MeetingRow::host).distinct().toList());
        return rows.stream()
                .map(row -> row.named(kinds.name(row.kindName(), actor.locale()), names.getOrDefault(row.host(), "")))
                .toList();
    }
}
