package doanket.opinion;

import static doanket.opinion.PetitionRepository.rows;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.search.SearchEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the search is told of supervision and criticism: for every unit that it concerns, with the same readers as the page. */
@ApplicationScoped
class OversightEntries {

    /** The bodies by name, then what was found, recommended and replied, in that order; and all units that it concerns. */
    private static final String ENTRIES = """
            select o.id, o.unit_id, o.kind, o.subject,
                (select string_agg(b.name, '; ' order by b.protocol_rank, b.sort_form, b.id)
                    from opinion_oversight_body m join unit b on b.id = m.unit_id where m.oversight_id = o.id),
                (select string_agg(w.text, chr(10) order by w.at, w.id)
                    from (
                        select n.id, n.at, n.text from opinion_note n where n.oversight_id = o.id
                        union all
                        select r.id, r.at, r.text from opinion_recommendation r where r.oversight_id = o.id
                        union all
                        select y.id, y.at, concat_ws(' ', y.text, y.paper)
                        from opinion_reply y
                        join opinion_recommendation r on r.id = y.recommendation_id
                        where r.oversight_id = o.id) w),
                (select string_agg(cast(c.unit as text), ',')
                    from (
                        select o.unit_id as unit
                        union
                        select m.unit_id from opinion_oversight_body m where m.oversight_id = o.id
                        union
                        select r.to_unit_id from opinion_recommendation r where r.oversight_id = o.id) c)
            from opinion_oversight o
            where o.id = any (cast(string_to_array(?1, ',') as uuid[]))
            order by o.id""";

    @PersistenceContext
    EntityManager entityManager;

    /** As they are now; one statement. */
    List<SearchEntry> of(Collection<UUID> ids, Instant at) {
        entityManager.flush();
        return rows(entityManager.createNativeQuery(ENTRIES).setParameter(1, BatchRepository.joined(ids)))
                .map(row -> entry(row, at))
                .toList();
    }

    private static SearchEntry entry(Object[] row, Instant at) {
        var units =
                Stream.of(((String) row[6]).split(",")).map(UUID::fromString).toList();
        return new SearchEntry(
                OversightSearch.KIND,
                (UUID) row[0],
                new Scope((UUID) row[1], null, Audience.keys(units)),
                (String) row[2],
                (String) row[3],
                told(row[4]) + "\n" + told(row[5]),
                at,
                null);
    }

    private static String told(Object text) {
        return text == null ? "" : (String) text;
    }
}
