package doanket.campaign;

import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Places by what people type for them, and the places in an area. */
@ApplicationScoped
class PlaceRepository {

    private static final String NAMED = """
            select u.id, lower(u.name), lower(u.short_name), lower(u.code)
            from unit u
            where (lower(u.name) = any (string_to_array(?1, chr(31)))
                or lower(u.short_name) = any (string_to_array(?1, chr(31)))
                or lower(u.code) = any (string_to_array(?1, chr(31))))
            and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)""";

    private static final String CODED = """
            select u.id, u.short_name, u.name, u.code, t.name_vi || chr(31) || t.name_en
            from unit u
            join unit_type t on t.code = u.type_code
            where lower(u.code) = any (string_to_array(?1, chr(31)))
            and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)""";

    private static final String IN_AREA = """
            select u.id, u.short_name, u.name, u.code, t.name_vi || chr(31) || t.name_en
            from unit_relation r
            join unit u on u.id = r.lower_id
            join unit_type t on t.code = u.type_code and t.territorial
            where r.upper_id = ?1 and r.kind_code = 'TERRITORY'
            and r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)
            and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)
            order by u.protocol_rank, u.sort_form, u.id""";

    /**
     * Its last day, the end of the last period of which it reported something of the campaign's criteria, and what came after it or
     * it came from, if anything.
     */
    private static final String KIN = """
            select u.valid_to, n.id, n.name, s.successor_id = n.id, s.on_day,
                case when u.valid_to is not null then (
                    select max(a.period_end)
                    from campaign g
                    join criterion c on c.set_id = g.set_id
                    join indicator i on i.criterion_id = c.id
                    join assessment a on a.indicator_id = i.id and a.unit_id = u.id
                    where g.id = ?2 and a.period_start <= u.valid_to) end
            from unit u
            left join (succession s join unit n on n.id in (s.predecessor_id, s.successor_id))
            on u.id in (s.predecessor_id, s.successor_id) and n.id <> u.id
            where u.id = ?1
            order by s.on_day, n.sort_form""";

    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected PlaceRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    PlaceRepository(Clock clock) {
        this.clock = clock;
    }

    /** By name, short name or code, all in small letters; what two units are called has two. */
    Map<String, Set<UUID>> named(Collection<String> typed) {
        var found = new HashMap<String, Set<UUID>>();
        Sql.rows(entityManager
                        .createNativeQuery(NAMED)
                        .setParameter(1, keys(typed))
                        .setParameter(2, today()))
                .forEach(row -> {
                    for (int at = 1; at < row.length; at++) {
                        found.computeIfAbsent((String) row[at], key -> new HashSet<>())
                                .add((UUID) row[0]);
                    }
                });
        return found;
    }

    private static String keys(Collection<String> typed) {
        return typed.stream().map(one -> one.toLowerCase(Locale.ROOT)).collect(Collectors.joining("\u001f"));
    }

    /** By their codes, in letters of either size; those that are there today. */
    List<Participant> coded(Collection<String> codes) {
        return participants(CODED, keys(codes));
    }

    /** Directly in that place, today. */
    List<Participant> in(UUID area) {
        return participants(IN_AREA, area);
    }

    private List<Participant> participants(String sql, Object key) {
        var query = entityManager.createNativeQuery(sql).setParameter(1, key).setParameter(2, today());
        return CampaignRepository.read(query);
    }

    /** The last day of a unit (null while it goes on), the end of the last period it reported, and its kin. */
    record Life(LocalDate last, LocalDate reported, List<Kin> kin) {

        /** On which day to look for it: no later than its last. */
        LocalDate there(LocalDate asked) {
            return last != null && last.isBefore(asked) ? last : asked;
        }

        /** As of which day to show it: what it reported of the period in which it ended came to an end after it did. */
        LocalDate shown(LocalDate asked) {
            var there = there(asked);
            if (there.equals(asked) || reported == null || !reported.isAfter(there)) {
                return there;
            }
            return reported.isBefore(asked) ? reported : asked;
        }
    }

    Life life(UUID campaign, UUID unit) {
        var rows = Sql.rows(entityManager
                        .createNativeQuery(KIN)
                        .setParameter(1, unit)
                        .setParameter(2, campaign))
                .toList();
        var kin = rows.stream()
                .filter(row -> row[1] != null)
                .map(row -> new Kin((UUID) row[1], (String) row[2], (Boolean) row[3], Sql.day(row[4])))
                .toList();
        return rows.isEmpty()
                ? new Life(null, null, kin)
                : new Life(Sql.day(rows.get(0)[0]), Sql.day(rows.get(0)[5]), kin);
    }

    private Date today() {
        return Date.valueOf(VietnamTime.day(clock.instant()));
    }
}
