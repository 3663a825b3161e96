package doanket.search;

import doanket.search.Windows.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the database for what was found; see {@code search_newest} in the migration. */
@ApplicationScoped
class FindRepository {

    /**
     * A row of the answer: an entry to show (with title and body), or a facet ({@code what} says of what, {@code value} of
     * which, {@code count} how many).
     */
    record Row(
            String what,
            String kind,
            UUID id,
            String value,
            long count,
            int tier,
            Instant visibleFrom,
            UUID unit,
            String title,
            String body) {}

    /** So many of the newest are put in order by what they say; the rest stay in order of time. */
    static final int RANKED = 100;

    /** Between the keys of a tier. */
    private static final String KEYS = "\u001f";

    static final String FIND = """
            with found as materialized (
                select f.*, row_number() over () as place
                from search_newest(
                    cast(?1 as text[]), cast(?2 as int[]), cast(?16 as tsquery), cast(?15 as tsquery), cast(?3 as text[]), cast(?4 as text[]),
                    cast(?5 as text[]), cast(?6 as timestamptz[]), cast(?7 as timestamptz[]), cast(?8 as text[]),
                    cast(?9 as timestamptz)) f
            ),
            scored as (
                select f.*,
                    case when f.place <= ?11 then (
                        select ts_rank(e.words, cast(?10 as tsquery), 1)
                            * case when e.words @@ cast(?14 as tsquery) then 10 else 1 end
                            / (1 + extract(epoch from cast(?9 as timestamptz) - f.visible_from) / 31536000)
                        from search_entry e
                        where e.kind = f.kind and e.id = f.id
                    ) end as score
                from found f
            ),
            shown as materialized (
                select s.*, row_number() over (order by s.tier, s.score desc nulls last, s.place) as position
                from scored s
                order by position
                offset ?12 limit ?13
            )
            select 'entry', s.kind, s.id, s.category, s.position, s.tier, s.visible_from, s.unit_id, e.title, e.body
            from shown s
            join search_entry e on e.kind = s.kind and e.id = s.id
            union all
            select 'tier', null, null, null, count(*), f.tier, null, null, null, null
            from found f
            group by f.tier
            union all
            select 'category', f.kind, null, f.category, count(*), 0, null, null, null, null
            from found f
            group by f.kind, f.category
            union all
            (select 'unit', null, null, null, count(*), 0, null, f.unit_id, null, null
            from found f
            where f.unit_id is not null
            group by f.unit_id
            order by count(*) desc
            limit 8)""";

    private final CommonRepository common;

    @PersistenceContext
    EntityManager entityManager;

    protected FindRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    FindRepository(CommonRepository common) {
        this.common = common;
    }

    /** What was typed, then other ways to write it. */
    List<Typed> ways(Typed typed) {
        return Variants.of(typed, common.synonyms());
    }

    /** What is asked for, the rarest first. */
    Tiers tiers(List<Typed> ways, int most) {
        return Tiers.of(ways, common.now(), most);
    }

    List<Row> find(Wanted wanted) {
        var query = entityManager.createNativeQuery(FIND);
        var parameters = parameters(wanted);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return rows(query.getResultList()).map(FindRepository::row).toList();
    }

    static List<Object> parameters(Wanted wanted) {
        return Arrays.asList(
                array(wanted.tiers(), tier -> String.join(KEYS, tier.keys())),
                array(wanted.tiers(), tier -> String.valueOf(tier.most())),
                EntryRepository.array(wanted.readerKeys()),
                EntryRepository.array(wanted.kinds()),
                EntryRepository.array(wanted.shelfKeys()),
                array(wanted.windows(), window -> window.from().toString()),
                array(wanted.windows(), window -> window.until().toString()),
                array(wanted.windows(), Window::keys),
                Timestamp.from(wanted.now()),
                wanted.rank(),
                RANKED,
                wanted.skip(),
                wanted.rows(),
                wanted.marks(),
                wanted.phrase(),
                wanted.asTyped());
    }

    private static <T> String array(List<T> items, Function<T, String> form) {
        return items.stream()
                .map(form)
                .map(text -> text == null ? "NULL" : EntryRepository.quoted(text))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Row row(Object[] row) {
        return new Row(
                (String) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                ((Number) row[5]).intValue(),
                row[6] == null ? null : ((Timestamp) row[6]).toInstant(),
                (UUID) row[7],
                (String) row[8],
                (String) row[9]);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(List<?> result) {
        return ((List<Object[]>) result).stream().filter(Objects::nonNull);
    }
}
