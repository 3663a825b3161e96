package doanket.report;

import doanket.identity.UnitTree;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which units answer a form, and to which of the units above them each report goes. */
@ApplicationScoped
class Reporters {

    private static final String THERE = "u.valid_from <= ?1 and (u.valid_to is null or u.valid_to >= ?1)";

    /** The place that a unit is, or in which that body works. */
    static final String PLACE = """
            coalesce((select l.upper_id
                from unit_relation l
                join unit b on b.id = l.lower_id
                join unit_type k on k.code = b.type_code and not k.territorial
                where l.lower_id = %1$s and l.kind_code = 'TERRITORY'
                order by l.valid_from desc
                limit 1), %1$s)""";

    private static final String OVERLAPS = """
            with asked as (
                select u.id, %2$s as place
                from unit u
                where u.id = any (cast(string_to_array(?4, ',') as uuid[]))
            ),
            near as (
                select a.id, a.id as asked from asked a
                union
                select a.place, a.id from asked a
                union
                select l.lower_id, a.id
                from asked a
                join unit_relation l on l.upper_id = a.place and l.kind_code = 'TERRITORY'
            )
            select f.name, o.short_name, i.code || ' ' || i.name, u.id, f.owner_unit, n.asked
            from report_form f
            join unit o on o.id = f.owner_unit
            join report_form_indicator a on a.form_id = f.id
            join indicator i on i.id = a.indicator_id
            join criterion c on c.id = i.criterion_id
            join criteria_set s on s.id = c.set_id
            join near n on n.id = n.asked or s.level_code is not null
            join unit u on u.id = n.id and %1$s
                and ((f.reporter_type is not null or f.reporter_level is not null)
                    and (f.reporter_type is null or f.reporter_type = u.type_code)
                    and (f.reporter_level is null or f.reporter_level = u.level_code)
                    or exists (select 1 from report_form_unit m where m.form_id = f.id and m.unit_id = u.id))
            where f.id <> ?2 and (f.last_day is null or f.last_day >= ?1)
            and a.indicator_id = any (cast(string_to_array(?3, ',') as uuid[]))""".formatted(THERE, PLACE.formatted("u.id"));

    private final UnitTree tree;

    @PersistenceContext
    EntityManager entityManager;

    protected Reporters() { // for the CDI proxy
        this(null);
    }

    @Inject
    Reporters(UnitTree tree) {
        this.tree = tree;
    }

    /** A unit that reports, and the nearest above it that takes part too. */
    record Reporter(UUID unit, UUID above) {}

    /** Beneath the owner and there on that day; one statement. */
    List<Reporter> of(UUID owner, AskedUnits asked, LocalDate day) {
        return among(owner, candidates(asked, day));
    }

    private List<Reporter> among(UUID owner, Collection<UUID> candidates) {
        var paths = new HashMap<UUID, List<UUID>>();
        for (var unit : candidates) {
            var path = tree.pathOf(unit);
            if (!unit.equals(owner) && path.contains(owner)) {
                paths.put(unit, path);
            }
        }
        return paths.entrySet().stream()
                .map(reporter -> new Reporter(reporter.getKey(), above(reporter.getValue(), paths.keySet(), owner)))
                .toList();
    }

    private static UUID above(List<UUID> path, Set<UUID> reporters, UUID owner) {
        return path.stream()
                .skip(1)
                .filter(unit -> unit.equals(owner) || reporters.contains(unit))
                .findFirst()
                .orElse(owner);
    }

    private List<UUID> candidates(AskedUnits asked, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select u.id, 1
                                from unit u
                                where %s
                                and (u.id = any (cast(string_to_array(?2, ',') as uuid[]))
                                    or (?3 <> '' or ?4 <> '')
                                    and (?3 = '' or u.type_code = ?3) and (?4 = '' or u.level_code = ?4))""".formatted(THERE))
                        .setParameter(1, Date.valueOf(day))
                        .setParameter(2, Sql.joined(asked.units()))
                        .setParameter(3, asked.type() == null ? "" : asked.type())
                        .setParameter(4, asked.level() == null ? "" : asked.level()))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /**
     * What other forms already collect from those units, or, where a set judges places, from another body of the same place; one
     * statement.
     */
    List<Overlap> overlaps(UUID form, Collection<UUID> indicators, Collection<UUID> units, LocalDate day) {
        Map<List<String>, Set<UUID>> found = new HashMap<>();
        Sql.rows(entityManager
                        .createNativeQuery(OVERLAPS)
                        .setParameter(1, Date.valueOf(day))
                        .setParameter(2, form)
                        .setParameter(3, Sql.joined(indicators))
                        .setParameter(4, Sql.joined(units)))
                .filter(row -> tree.pathOf((UUID) row[3]).contains(row[4]))
                .forEach(row -> found.computeIfAbsent(
                                List.of((String) row[0], (String) row[1], (String) row[2]),
                                any -> new LinkedHashSet<>())
                        .add((UUID) row[5]));
        var overlaps = new ArrayList<Overlap>();
        found.forEach((key, both) -> overlaps.add(new Overlap(key.get(0), key.get(1), key.get(2), both.size())));
        overlaps.sort((one, other) -> one.indicator().compareTo(other.indicator()));
        return overlaps;
    }
}
