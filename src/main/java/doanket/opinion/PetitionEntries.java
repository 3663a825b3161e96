package doanket.opinion;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import doanket.search.SearchEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is told of petitions for them to be found; {@link PetitionScopes} lets the same people open them. */
@ApplicationScoped
class PetitionEntries {

    private static final String STANDS = "p.state <> 'DRAFT' and not p.divided and p.merged_into_id is null";

    /** With every unit it was ever with, and what was merged into it; as one reads it, so without words that were let go. */
    private static final String STANDING = """
            with recursive line (root, id) as (
                select p.id, p.id
                from opinion_petition p
                where p.id = any (cast(string_to_array(?1, ',') as uuid[])) and %s
                union
                select l.root, s.id
                from line l
                join opinion_petition s on s.merged_into_id = l.id
            ),
            met (root, unit) as (
                select l.root, u.id
                from line l
                join opinion_petition p on p.id = l.id
                cross join lateral (values (p.origin_unit_id), (p.holder_unit_id)) as u (id)
                union
                select l.root, u.id
                from line l
                join opinion_forward f on f.petition_id = l.id
                cross join lateral (values (f.from_unit_id), (f.to_unit_id)) as u (id)
            )
            select p.id, p.origin_unit_id, p.state, coalesce(t.name_vi, p.topic), l.name, coalesce(c.name_vi, ''), p.text,
                least(p.day, cast(now() at time zone 'Asia/Ho_Chi_Minh' as date)),
                (select string_agg(cast(m.unit as text), ',') from met m where m.root = p.id)
            from opinion_petition p
            join unit l on l.id = p.place_unit_id
            left join opinion_word t on t.kind = 'TOPIC' and t.code = p.topic
            left join opinion_word c on c.kind = 'COMPETENCE' and c.code = p.competence
            where p.id in (select root from line)
            order by p.id""".formatted(STANDS);

    private static final String MISSING = """
            /* job */ select p.id, 1
            from opinion_petition p
            where %s
            and not exists (select 1 from search_entry e where e.kind = '%s' and e.id = p.id)
            order by p.id
            limit ?1""".formatted(STANDS, PetitionSearch.KIND);

    @PersistenceContext
    EntityManager entityManager;

    /** Of those, the ones that stand. */
    List<SearchEntry> standing(Collection<UUID> ids) {
        entityManager.flush();
        return Sql.rows(entityManager.createNativeQuery(STANDING).setParameter(1, Sql.joined(ids)))
                .map(PetitionEntries::entry)
                .toList();
    }

    private static SearchEntry entry(Object[] row) {
        var units =
                Stream.of(((String) row[8]).split(",")).map(UUID::fromString).toList();
        return new SearchEntry(
                PetitionSearch.KIND,
                (UUID) row[0],
                new Scope((UUID) row[1], null, Audience.keys(units)),
                (String) row[2],
                row[3] + ", " + row[4],
                row[6] + "\n" + row[5],
                VietnamTime.instant(Sql.day(row[7]).atStartOfDay()),
                null);
    }

    List<UUID> lines(UUID batch) {
        return ids("select p.id, 1 from opinion_petition p where p.batch_id = ?1", batch);
    }

    /** Those whose topic or competence is that word. */
    List<UUID> bearing(String code) {
        return ids("select p.id, 1 from opinion_petition p where ?1 in (p.topic, p.competence)", code);
    }

    List<UUID> missing(int most) {
        return ids(MISSING, most);
    }

    private List<UUID> ids(String sql, Object asked) {
        return Sql.rows(entityManager.createNativeQuery(sql).setParameter(1, asked))
                .map(row -> (UUID) row[0])
                .toList();
    }
}
