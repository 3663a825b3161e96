package doanket.organisation;

import doanket.identity.NewPerson;
import doanket.platform.Sql;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known beside the rows of a sheet: a statement each for units, titles and people, however many rows there are. */
@ApplicationScoped
class StaffImportRepository {

    private static final String TITLES = """
            select code, name_vi, short_vi, type_code, name_en
            from title
            where valid_from <= ?1
            and (valid_to is null or valid_to >= ?1)""";

    private static final String PEOPLE = """
            select p.full_name, p.email, regexp_replace(p.phone, '[ .()-]', '', 'g'), a.unit_id, a.title_code, a.valid_from,
                a.valid_to, a.main, p.id
            from person p
            left join appointment a on a.person_id = p.id and not a.on_behalf
                and (a.valid_to is null or a.valid_to >= ?2)
            where p.full_name_fold = any (string_to_array(?1, chr(10)))""";

    /** Whoever has the person is the unit of the main post, or of the first. */
    private static final String HELD = """
            select a.id, p.id, p.version, a.unit_id, u.code, a.title_code, a.acting, a.on_behalf, a.valid_from, a.valid_to,
                a.main, p.full_name, p.email, regexp_replace(p.phone, '[ .()-]', '', 'g'),
                coalesce((
                    select m.unit_id from appointment m
                    where m.person_id = p.id and m.main
                    order by m.valid_from desc limit 1), a.unit_id), t.name_vi, t.name_en
            from appointment a
            join person p on p.id = a.person_id
            join unit u on u.id = a.unit_id
            join title t on t.code = a.title_code
            where a.id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    private static final String TITLES_TO_TELL = """
            select t.name_vi, t.name_en, t.short_vi, coalesce(y.name_vi, ''), coalesce(y.name_en, '')
            from title t
            left join unit_type y on y.code = t.type_code
            where t.valid_from <= ?1
            and (t.valid_to is null or t.valid_to >= ?1)
            order by t.rank, t.code""";

    private static final int UNIT = 3;

    @PersistenceContext
    EntityManager entityManager;

    void add(UUID unit, NewAppointment wanted, boolean onBehalf) {
        var appointment = new Appointment(unit, wanted);
        if (onBehalf) {
            appointment.standIn();
        } else if (wanted.main()) {
            appointment.becomeMain();
        }
        entityManager.persist(appointment);
    }

    List<Unit> units(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select u from Unit u where u.code in :codes", Unit.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    List<StaffKnown.Title> titles(LocalDate day) {
        return Sql.rows(entityManager.createNativeQuery(TITLES).setParameter(1, Date.valueOf(day)))
                .map(row -> new StaffKnown.Title(
                        (String) row[0], new Label((String) row[1], (String) row[4]), (String) row[2], (String) row[3]))
                .toList();
    }

    /** The keys by which people of those names, and their posts, are recognised. */
    StaffKnown.There people(Collection<String> names, LocalDate day) {
        var folded = names.stream().map(VietnameseText::fold).distinct().collect(Collectors.joining("\n"));
        var keys = new HashMap<String, Set<UUID>>();
        var posts = new HashSet<String>();
        var held = new HashSet<String>();
        Sql.rows(entityManager.createNativeQuery(PEOPLE).setParameter(1, folded).setParameter(2, Date.valueOf(day)))
                .forEach(row -> {
                    var name = (String) row[0];
                    for (int at = 1; at <= UNIT; at++) {
                        if (row[at] != null) {
                            keys.computeIfAbsent(StaffKnown.personKey(name, row[at]), key -> new HashSet<>())
                                    .add((UUID) row[8]);
                        }
                    }
                    if (row[UNIT] != null) {
                        held.add(StaffKnown.heldKey((UUID) row[8], (UUID) row[UNIT], (String) row[4]));
                        posts.add(StaffKnown.postKey(
                                name, (UUID) row[UNIT], (String) row[4], row[5], row[6], row[7], row[1], row[2]));
                    }
                });
        return new StaffKnown.There(keys, posts, held);
    }

    /** The posts that rows were given out for. */
    Map<UUID, StaffHeld> held(Collection<UUID> posts) {
        var joined = posts.stream().map(UUID::toString).collect(Collectors.joining(","));
        return Sql.rows(entityManager.createNativeQuery(HELD).setParameter(1, joined))
                .map(StaffImportRepository::held)
                .collect(Collectors.toMap(StaffHeld::post, Function.identity()));
    }

    private static StaffHeld held(Object... row) {
        var told = new NewPerson((String) row[11], (String) row[12], (String) row[13]);
        var holder = new StaffHeld.Holder((UUID) row[1], ((Number) row[2]).longValue(), (UUID) row[14], told);
        var capacity = StaffCapacity.of((Boolean) row[6], (Boolean) row[7]);
        var place = new StaffHeld.Place(
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                new Label((String) row[15], (String) row[16]),
                capacity);
        return new StaffHeld((UUID) row[0], holder, place, Sql.day(row[8]), Sql.day(row[9]), (Boolean) row[10]);
    }

    /** In that language of the portal; short forms are Vietnamese only. */
    List<List<String>> titlesToTell(LocalDate day, String language) {
        return Sql.rows(entityManager.createNativeQuery(TITLES_TO_TELL).setParameter(1, Date.valueOf(day)))
                .map(row -> List.of(
                        new Label((String) row[0], (String) row[1]).in(language),
                        (String) row[2],
                        new Label((String) row[3], (String) row[4]).in(language)))
                .toList();
    }
}
