package doanket.report;

import doanket.platform.Sql;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be chosen when a form is made. */
@ApplicationScoped
class ChoiceRepository {

    private static final String INDICATORS = """
            select s.name, i.id, i.code, i.name, coalesce(i.unit, ''), c.name, a.indicator_id is not null,
                coalesce(a.required, false), coalesce(w.code, '')
            from criteria_set s
            join criterion c on c.set_id = s.id
            join indicator i on i.criterion_id = c.id
            left join report_form_indicator a on a.indicator_id = i.id and a.form_id = ?1
            left join indicator w on w.id = a.part_of
            where a.indicator_id is not null
                or (s.valid_to is null or s.valid_to >= ?2 or s.id = any (cast(string_to_array(?3, ',') as uuid[]))) and (i.retired_on is null or i.retired_on > ?2)
            order by s.valid_from desc, s.code, c.sort, i.sort, i.id""";

    @PersistenceContext
    EntityManager entityManager;

    /** What is in force today or is used none the less, and what the form asks for already. */
    List<ChoosableSet> sets(UUID form, LocalDate today, Collection<UUID> used) {
        Map<String, List<ChoosableIndicator>> sets = new LinkedHashMap<>();
        Sql.rows(entityManager
                        .createNativeQuery(INDICATORS)
                        .setParameter(1, form)
                        .setParameter(2, Date.valueOf(today))
                        .setParameter(3, Sql.joined(used)))
                .forEach(row -> sets.computeIfAbsent((String) row[0], any -> new ArrayList<>())
                        .add(new ChoosableIndicator(
                                (UUID) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (String) row[5],
                                (Boolean) row[6],
                                (Boolean) row[7],
                                (String) row[8])));
        return sets.entrySet().stream()
                .map(set -> new ChoosableSet(set.getKey(), set.getValue()))
                .toList();
    }

    /** Types and levels of units that are there today, in one statement: first the types, then the levels. */
    List<List<Choice>> kinds(LocalDate today, Locale locale) {
        var name = locale.getLanguage().equals("en") ? "name_en" : "name_vi";
        var found = Sql.rows(
                        entityManager.createNativeQuery("""
                                select 0, code, %1$s, rank from unit_type where valid_to is null or valid_to >= ?1
                                union all
                                select 1, code, %1$s, rank from unit_level where valid_to is null or valid_to >= ?1
                                order by 1, 4""".formatted(name)).setParameter(1, Date.valueOf(today)))
                .collect(Collectors.groupingBy(
                        row -> (Integer) row[0],
                        Collectors.mapping(row -> new Choice((String) row[1], (String) row[2]), Collectors.toList())));
        return List.of(found.getOrDefault(0, List.of()), found.getOrDefault(1, List.of()));
    }

    /** Units there today by code, name or short name, whatever the marks and capitals; several of one short name are all found. */
    Map<String, List<UUID>> units(Collection<String> typed, LocalDate today) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select w, u.id
                                from unnest(string_to_array(?1, chr(30))) as w
                                join unit u on (upper(u.code) = upper(w) or lower(u.name) = lower(w)
                                    or lower(u.short_name) = lower(w))
                                where u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)""")
                        .setParameter(1, typed.stream().map(VietnameseText::nfc).collect(Collectors.joining("\u001e")))
                        .setParameter(2, Date.valueOf(today)))
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }
}
