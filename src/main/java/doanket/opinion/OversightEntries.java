package doanket.opinion;

import doanket.file.FileService;
import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.platform.Sql;
import doanket.search.SearchEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the search is told of supervision and criticism: for every unit that it concerns, with the same readers as the page. */
@ApplicationScoped
class OversightEntries {

    /** The bodies by name, then what was found, recommended and replied, in that order; all units that it concerns; and its files. */
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
                        select r.to_unit_id from opinion_recommendation r where r.oversight_id = o.id) c),
                (select string_agg(cast(f.file_id as text), ',' order by f.subject_id, f.position)
                    from opinion_file f where f.oversight_id = o.id)
            from opinion_oversight o
            where o.id = any (cast(string_to_array(?1, ',') as uuid[]))
            order by o.id""";

    private final FileService files;

    @PersistenceContext
    EntityManager entityManager;

    protected OversightEntries() { // for the CDI proxy
        this(null);
    }

    @Inject
    OversightEntries(FileService files) {
        this.files = files;
    }

    /** As they are now, with the words in their files: whoever may open it may open these. Two statements. */
    List<SearchEntry> of(Collection<UUID> ids, Instant at) {
        entityManager.flush();
        var found = Sql.rows(entityManager.createNativeQuery(ENTRIES).setParameter(1, Sql.joined(ids)))
                .toList();
        var words = files.wordsOfEach(
                found.stream().flatMap(row -> filesOf(row).stream()).toList());
        return found.stream().map(row -> entry(row, words, at)).toList();
    }

    private static List<UUID> filesOf(Object[] row) {
        return OversightFileRepository.ids(row[7]);
    }

    private static SearchEntry entry(Object[] row, Map<UUID, String> words, Instant at) {
        var units =
                Stream.of(((String) row[6]).split(",")).map(UUID::fromString).toList();
        return new SearchEntry(
                OversightSearch.KIND,
                (UUID) row[0],
                new Scope((UUID) row[1], null, Audience.keys(units)),
                (String) row[2],
                (String) row[3],
                Stream.concat(
                                Stream.of(told(row[4]), told(row[5])),
                                filesOf(row).stream().map(words::get).filter(Objects::nonNull))
                        .collect(Collectors.joining("\n")),
                at,
                null);
    }

    private static String told(Object text) {
        return text == null ? "" : (String) text;
    }
}
