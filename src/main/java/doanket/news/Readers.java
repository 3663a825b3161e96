package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Grant;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the current reader may see, as conditions of a query: addressed to one of his or her keys, written by himself or
 * herself, or owned by a unit that a role covers. The same rule as {@link doanket.identity.Access}, for whole lists.
 */
@ApplicationScoped
class Readers {

    /** Takes the places ?1 to ?5. */
    static final String READABLE = """
            l.publish_at <= ?1
            and (l.expires_at is null or l.expires_at > ?1)
            and (l.audience && string_to_array(?2, chr(31))
                or l.author_id = ?3
                or l.unit_id = any (cast(string_to_array(?4, ',') as uuid[]))
                or l.unit_path && cast(string_to_array(?5, ',') as uuid[]))
            """;

    private final Actor actor;

    protected Readers() { // for the CDI proxy
        this(null);
    }

    @Inject
    Readers(Actor actor) {
        this.actor = actor;
    }

    Query bind(Query query) {
        var reader = actor.person();
        var grants = actor.grantsOf(Permission.NEWS_READ);
        return query.setParameter(1, Timestamp.from(actor.now()))
                .setParameter(2, String.join(ArticleRepository.UNIT_SEPARATOR, reader.audienceKeys()))
                .setParameter(3, reader.account())
                .setParameter(4, units(grants.stream().filter(grant -> !grant.withSubtree())))
                .setParameter(5, units(grants.stream().filter(Grant::withSubtree)));
    }

    private static String units(Stream<Grant> grants) {
        return grants.map(grant -> grant.unit().toString()).distinct().collect(Collectors.joining(","));
    }

    static <T> List<T> most(List<T> rows, int most) {
        return rows.size() > most ? rows.subList(0, most) : rows;
    }
}
