package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Grant;
import doanket.identity.Permission;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the current reader may see, as conditions of a query over {@code document d}. The same rule as
 * {@link DocumentScopes}, for whole lists.
 */
@ApplicationScoped
class Readers {

    /** Takes the places ?1 to ?3. */
    static final String READABLE = """
            d.issued_on is not null
            and (d.circulation = 'PUBLIC'
                or exists (
                    select 1 from document_recipient mine
                    where mine.document_id = d.id
                    and mine.unit_id = any (cast(string_to_array(?1, ',') as uuid[])))
                or d.issuer_id = any (cast(string_to_array(?2, ',') as uuid[]))
                or d.issuer_path && cast(string_to_array(?3, ',') as uuid[]))
            """;

    /** Takes the same places: the papers that are being written in the units one works for. */
    static final String AT_WORK = """
            d.issued_on is null
            and (d.issuer_id = any (cast(string_to_array(?2, ',') as uuid[]))
                or d.issuer_path && cast(string_to_array(?3, ',') as uuid[])
                or d.author_id = cast(?1 as uuid))
            """;

    /** Either of the two, at the places ?1 to ?6. */
    static final String OPEN = "((" + READABLE + ") or ("
            + AT_WORK.replace("?3", "?6").replace("?2", "?5").replace("?1", "?4") + "))";

    private static final int BEHIND_READABLE = 3;

    private static final List<Permission> WORK =
            List.of(Permission.DOCUMENT_WRITE, Permission.DOCUMENT_SIGN, Permission.DOCUMENT_ISSUE);

    private final Actor actor;

    protected Readers() { // for the CDI proxy
        this(null);
    }

    @Inject
    Readers(Actor actor) {
        this.actor = actor;
    }

    Query bindReadable(Query query) {
        query.setParameter(1, Sql.joined(actor.units()));
        return bind(query, List.of(Permission.DOCUMENT_READ));
    }

    Query bindAtWork(Query query) {
        return bindAtWork(query, 0);
    }

    Query bindOpen(Query query) {
        return bindAtWork(bindReadable(query), BEHIND_READABLE);
    }

    private Query bindAtWork(Query query, int before) {
        query.setParameter(before + 1, actor.person().account().toString());
        return bind(query, WORK, before);
    }

    Query bind(Query query, List<Permission> permissions) {
        return bind(query, permissions, 0);
    }

    private Query bind(Query query, List<Permission> permissions, int before) {
        var grants = permissions.stream()
                .flatMap(permission -> actor.person().grantsOf(permission).stream())
                .distinct()
                .toList();
        return query.setParameter(before + 2, units(grants.stream().filter(grant -> !grant.withSubtree())))
                .setParameter(before + 3, units(grants.stream().filter(Grant::withSubtree)));
    }

    private static String units(Stream<Grant> grants) {
        return grants.map(grant -> grant.unit().toString()).distinct().collect(Collectors.joining(","));
    }
}
