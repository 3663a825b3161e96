package doanket.organisation;

import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is known beside the rows of a sheet: a statement each for units, titles and people, however many rows there are. */
@ApplicationScoped
class StaffImportRepository {

    private static final String TITLES = """
            select code, name_vi, short_vi, type_code
            from title
            where valid_from <= ?1
            and (valid_to is null or valid_to >= ?1)""";

    private static final String PEOPLE = """
            select p.full_name, p.email, p.phone, a.unit_id, a.title_code, a.valid_from, a.valid_to, a.main
            from person p
            left join appointment a on a.person_id = p.id and not a.on_behalf
                and (a.valid_to is null or a.valid_to >= ?2)
            where p.full_name_fold = any (string_to_array(?1, chr(10)))""";

    private static final String TITLES_TO_TELL = """
            select t.name_vi, t.short_vi, coalesce(y.name_vi, '')
            from title t
            left join unit_type y on y.code = t.type_code
            where t.valid_from <= ?1
            and (t.valid_to is null or t.valid_to >= ?1)
            order by t.rank, t.code""";

    private static final int UNIT = 3;

    @PersistenceContext
    EntityManager entityManager;

    void add(UUID unit, NewAppointment wanted) {
        var appointment = new Appointment(unit, wanted);
        if (wanted.main()) {
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
        return UnitRepository.rows(entityManager.createNativeQuery(TITLES).setParameter(1, Date.valueOf(day)))
                .map(row -> new StaffKnown.Title((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** The keys by which people of those names, and their posts, are recognised. */
    StaffKnown.There people(Collection<String> names, LocalDate day) {
        var folded = names.stream().map(VietnameseText::fold).distinct().collect(Collectors.joining("\n"));
        var keys = new HashSet<String>();
        var posts = new HashSet<String>();
        UnitRepository.rows(entityManager
                        .createNativeQuery(PEOPLE)
                        .setParameter(1, folded)
                        .setParameter(2, Date.valueOf(day)))
                .forEach(row -> {
                    var name = (String) row[0];
                    for (int at = 1; at <= UNIT; at++) {
                        if (row[at] != null) {
                            keys.add(StaffKnown.personKey(name, row[at]));
                        }
                    }
                    if (row[UNIT] != null) {
                        posts.add(StaffKnown.postKey(
                                name, (UUID) row[UNIT], (String) row[4], row[5], row[6], row[7], row[1], row[2]));
                    }
                });
        return new StaffKnown.There(keys, posts);
    }

    List<List<String>> titlesToTell(LocalDate day) {
        return UnitRepository.rows(
                        entityManager.createNativeQuery(TITLES_TO_TELL).setParameter(1, Date.valueOf(day)))
                .map(row -> List.of((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
