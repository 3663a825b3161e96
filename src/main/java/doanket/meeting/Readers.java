package doanket.meeting;

import doanket.identity.Actor;
import doanket.identity.Grant;
import doanket.identity.Permission;
import doanket.identity.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the current reader may see, as conditions of a query: the same rule as {@link MeetingScopes}, for whole lists. Takes
 * the places ?1 to ?7.
 */
@ApplicationScoped
class Readers {

    /** One's own invitation or that of one of one's units. */
    static final String ASKED = """
            (i.unit_id = any (cast(string_to_array(?2, ',') as uuid[])) or i.person_id = ?1)""";

    /** Those who prepare it see it from the draft on, everybody else from the announcement on. */
    static final String READABLE = """
            (m.author_id = ?3
                or m.host_id = any (cast(string_to_array(?4, ',') as uuid[]))
                or m.host_path && cast(string_to_array(?5, ',') as uuid[])
                or m.state <> 'DRAFT' and (
                    m.host_id = any (cast(string_to_array(?6, ',') as uuid[]))
                    or m.host_path && cast(string_to_array(?7, ',') as uuid[])
                    or m.chair_id = ?1
                    or m.secretary_id = ?1
                    or exists (select 1 from meeting_invitation i where i.meeting_id = m.id and %s)))
            """.formatted(ASKED);

    private final Actor actor;

    protected Readers() { // for the CDI proxy
        this(null);
    }

    @Inject
    Readers(Actor actor) {
        this.actor = actor;
    }

    Query bind(Query query) {
        int place = 1;
        for (var value : values()) {
            query.setParameter(place++, value);
        }
        return query;
    }

    /** For the places ?1 to ?7. */
    List<Object> values() {
        var reader = actor.person();
        var manages = actor.grantsOf(Permission.MEETING_MANAGE);
        var reads = actor.grantsOf(Permission.MEETING_READ);
        return List.of(
                reader.person(),
                joined(reader.posts().stream().map(Post::unit)),
                reader.account(),
                units(manages.stream().filter(grant -> !grant.withSubtree())),
                units(manages.stream().filter(Grant::withSubtree)),
                units(reads.stream().filter(grant -> !grant.withSubtree())),
                units(reads.stream().filter(Grant::withSubtree)));
    }

    private static String units(Stream<Grant> grants) {
        return joined(grants.map(Grant::unit));
    }

    private static String joined(Stream<UUID> ids) {
        return ids.distinct().map(UUID::toString).collect(Collectors.joining(","));
    }
}
