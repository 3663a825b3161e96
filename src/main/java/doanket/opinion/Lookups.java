package doanket.opinion;

import static doanket.opinion.PetitionRepository.rows;

import doanket.identity.Actor;
import doanket.organisation.UnitDirectory;
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

/** What is chosen from: words, the places of an area, and units that something may be sent to. */
@ApplicationScoped
class Lookups {

    private static final String PLACES = """
            select u.id, u.code, u.name
            from unit u
            join unit_type t on t.code = u.type_code and t.territorial
            where (u.id = ?1 or u.id in (
                select r.lower_id
                from unit_relation r
                where r.upper_id = ?1 and r.kind_code = 'TERRITORY'
                and r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)))
            and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)
            order by u.id <> ?1, u.protocol_rank, u.sort_form, u.id""";

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
        return new CodeWords(rows(entityManager.createNativeQuery("""
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

    /** The area itself, and all places right in it: what is not among them is refused, so none is left out. */
    List<Place> places(UUID area) {
        return list(PLACES, area);
    }

    List<Place> partners(UUID unit) {
        return list(PARTNERS, unit);
    }

    private List<Place> list(String sql, UUID of) {
        return rows(entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, of)
                        .setParameter(2, Date.valueOf(actor.today())))
                .map(row -> new Place((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
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
        rows(entityManager
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
        var found = rows(entityManager
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

    /** The place that the unit works in, or the unit itself. */
    UUID area(UUID unit) {
        return units.area(unit).orElse(unit);
    }
}
