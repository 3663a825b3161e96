package doanket.opinion;

import doanket.identity.Actor;
import doanket.organisation.UnitDirectory;
import doanket.platform.Sql;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is chosen from: words, the places of an area, and units that something may be sent to. */
@ApplicationScoped
class Lookups {

    /**
     * The area, what came after it and what was before it, and all places that ever lay right in one of them: each until when, and
     * what came after it. Those that are there come first.
     */
    private static final String PLACES = """
            with recursive later (id) as (
                select cast(?1 as uuid)
                union
                select s.successor_id from later l join succession s on s.predecessor_id = l.id and s.on_day <= ?2
            ),
            earlier (id) as (
                select cast(?1 as uuid)
                union
                select s.predecessor_id from earlier e join succession s on s.successor_id = e.id and s.on_day <= ?2
            ),
            area (id) as (
                select id from later union select id from earlier
            ),
            named (id, until) as (
                select a.id, cast(null as date) from area a
                union all
                select r.lower_id, r.valid_to
                from area a
                join unit_relation r on r.upper_id = a.id and r.kind_code = 'TERRITORY' and r.valid_from <= ?2
            ),
            place (id, until) as (
                select u.id,
                    least(u.valid_to, case when bool_or(n.until is null) then null else max(n.until) end)
                from named n
                join unit u on u.id = n.id and u.valid_from <= ?2
                join unit_type t on t.code = u.type_code and t.territorial
                group by u.id
            )
            select u.id, u.code, u.name, p.until, (
                select string_agg(h.name, '; ' order by h.protocol_rank, h.sort_form, h.id)
                from succession s
                join unit h on h.id = s.successor_id
                where s.predecessor_id = u.id)
            from place p
            join unit u on u.id = p.id
            order by coalesce(p.until < ?2, false), u.id <> cast(?1 as uuid), u.protocol_rank, u.sort_form, u.id""";

    /** Of the unit that goes on with its work today, the place that it works in, or was the last it worked in. */
    private static final String AREA = """
            select case when t.territorial then u.id else r.upper_id end, u.id
            from unit u
            join unit_type t on t.code = u.type_code
            left join unit_relation r on r.lower_id = u.id and r.kind_code = 'TERRITORY' and r.valid_from <= ?2
            where u.id = heir_of(?1, ?2)
            order by (r.valid_to is null or r.valid_to >= ?2) desc, r.valid_from desc
            limit 1""";

    /** The bodies that work where the unit does, or in the place around it. */
    private static final String PARTNERS = """
            with relation as (
                select r.lower_id, r.upper_id
                from unit_relation r
                where r.kind_code = 'TERRITORY' and r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)
            ),
            area (id) as (
                select case when t.territorial then u.id else r.upper_id end
                from unit u
                join unit_type t on t.code = u.type_code
                left join relation r on r.lower_id = u.id
                where u.id = ?1
            )
            select distinct u.id, u.code, u.name, u.protocol_rank, u.sort_form
            from relation r
            join unit u on u.id = r.lower_id and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)
            join unit_type t on t.code = u.type_code and not t.territorial
            where r.upper_id in (select id from area union select n.upper_id from area a join relation n on n.lower_id = a.id)
            and u.id <> ?1
            order by u.protocol_rank, u.sort_form, u.id""";

    private static final String NAMED = """
            select distinct asked.name, u.id
            from unnest(string_to_array(?1, chr(31))) as asked (name)
            join unit u on lower(u.code) = asked.name or lower(u.name) = asked.name or lower(u.short_name) = asked.name
            where u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)""";

    /** Of those units the ones that are places on the map, where nobody works who could answer. */
    private static final String TERRITORIES = """
            select u.name, u.id
            from unit u
            join unit_type t on t.code = u.type_code and t.territorial
            where u.id = any(string_to_array(?1, ',')::uuid[])""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    private Actor actor;

    @Inject
    private UnitDirectory units;

    /** In the reader's language. */
    CodeWords words() {
        boolean english = actor.readsEnglish();
        return new CodeWords(Sql.rows(entityManager.createNativeQuery("""
                        select kind, code, group_code, name_vi, name_en, open
                        from opinion_word
                        order by kind, position, code"""))
                .map(row -> new CodeWord(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[english ? 4 : 3], (Boolean)
                                row[5]))
                .toList());
    }

    /** Units to write for, with their names. */
    List<Choice> owners(List<UUID> owners) {
        var names = units.names(owners);
        return owners.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(unit -> new Choice(unit.id().toString(), unit.name(), ""))
                .toList();
    }

    /** How it is called now; empty where it is unknown. */
    String name(UUID unit) {
        return owners(List.of(unit)).stream().map(Choice::label).findFirst().orElse("");
    }

    /** The area itself, and all places right in it today, or in what came after it: what is not among them is refused. */
    List<Place> places(UUID area) {
        return PlaceNames.offered(everPlaces(area), List.of(), actor.today());
    }

    /** The same, with those that were there before; today's come first. */
    List<Place> everPlaces(UUID area) {
        return list(PLACES, area)
                .map(row -> new Place(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        Sql.day(row[3]),
                        Objects.requireNonNullElse((String) row[4], "")))
                .toList();
    }

    List<Place> partners(UUID unit) {
        return list(PARTNERS, unit)
                .map(row -> new Place((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private Stream<Object[]> list(String sql, UUID of) {
        return Sql.rows(
                entityManager.createNativeQuery(sql).setParameter(1, of).setParameter(2, Date.valueOf(actor.today())));
    }

    /** The unit of that code or full name, or the only one that what was typed fits. */
    UUID unit(String typed) {
        return units(List.of(typed)).get(0);
    }

    /** As {@link #unit}, each once and in the order given; refuses places, where nobody answers. Three statements at most. */
    List<UUID> units(List<String> typed) {
        var wanted = typed.stream()
                .map(name -> VietnameseText.trimmed(VietnameseText.nfc(name)))
                .distinct()
                .toList();
        var exact = exact(wanted);
        var rest = wanted.stream()
                .filter(name -> !exact.containsKey(name.toLowerCase(Locale.ROOT)))
                .toList();
        var only = units.only(rest);
        var found = wanted.stream()
                .map(name -> {
                    var unit = exact.getOrDefault(name.toLowerCase(Locale.ROOT), only.get(name));
                    if (unit == null) {
                        throw OpinionRefused.unitUnknown(name);
                    }
                    return unit;
                })
                .distinct()
                .toList();
        mustBeOffices(found);
        return found;
    }

    private void mustBeOffices(List<UUID> units) {
        Sql.rows(entityManager
                        .createNativeQuery(TERRITORIES)
                        .setParameter(1, units.stream().map(UUID::toString).collect(Collectors.joining(","))))
                .findFirst()
                .ifPresent(place -> {
                    throw OpinionRefused.unitIsPlace((String) place[0]);
                });
    }

    /** By name in small letters; what several units are called is missing. */
    private Map<String, UUID> exact(List<String> names) {
        var asked = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.joining("\u001f"));
        var found = Sql.rows(entityManager
                        .createNativeQuery(NAMED)
                        .setParameter(1, asked)
                        .setParameter(2, Date.valueOf(actor.today())))
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }

    /** The place that the unit, or the one after it, works in; or the unit itself. */
    UUID area(UUID unit) {
        return list(AREA, unit)
                .map(row -> (UUID) row[0])
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(unit);
    }

    /** The unit that goes on with its work today; itself, where it is there. */
    UUID present(UUID unit) {
        return list("select heir_of(?1, ?2), 1", unit)
                .map(row -> (UUID) row[0])
                .findFirst()
                .orElse(unit);
    }
}
