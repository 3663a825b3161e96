package doanket.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AppointmentRepository {

    private static final String ROWS = """
            select new doanket.organisation.AppointmentRow(
                a.id, u.id, u.name, u.typeCode, t.code, %s, %s, a.acting, a.main,
                a.period.validFrom, a.period.validTo)
            from Appointment a, Unit u, Title t
            where u.id = a.unitId
            and t.code = a.titleCode
            and a.personId = :person
            order by a.main desc, t.rank, a.period.validFrom desc, a.id""".formatted(Appointment.NAME_VI, Appointment.NAME_EN);

    private static final String HELD = """
            select new doanket.organisation.HeldPost(
                a.personId, a.id, u.id, u.name, u.typeCode, %s, %s, a.acting, a.main)
            from Appointment a, Unit u, Title t
            where u.id = a.unitId
            and t.code = a.titleCode
            and a.personId in :people
            and a.period.validFrom <= :day
            and (a.period.validTo is null or a.period.validTo >= :day)
            order by a.main desc, t.rank, a.period.validFrom desc, a.id""".formatted(Appointment.NAME_VI, Appointment.NAME_EN);

    private static final String THERE = """
            select count(a)
            from Appointment a
            where a.unitId = :unit
            and a.personId = :person
            and a.titleCode = :title
            and a.period.validFrom <= :last
            and (a.period.validTo is null or a.period.validTo >= :first)""";

    private static final String MAIN = """
            select count(a)
            from Appointment a
            where a.personId = :person
            and a.main = true
            and (a.period.validTo is null or a.period.validTo >= :day)""";

    private static final String CLEAR_MAIN = """
            update Appointment a
            set a.main = false
            where a.personId = :person
            and a.main = true""";

    private static final String OPEN = """
            select a
            from Appointment a
            where a.unitId = :unit
            and (a.period.validTo is null or a.period.validTo > :day)""";

    @PersistenceContext
    EntityManager entityManager;

    void add(Appointment appointment) {
        entityManager.persist(appointment);
    }

    Optional<Appointment> appointment(UUID id) {
        return Optional.ofNullable(entityManager.find(Appointment.class, id));
    }

    /** Whose post it is and which, in words. */
    String told(Appointment post) {
        return (String) entityManager
                .createNativeQuery("""
                        select p.full_name || ': ' || t.name_vi
                        from person p, title t
                        where p.id = ?1
                        and t.code = ?2""")
                .setParameter(1, post.person())
                .setParameter(2, post.titleCode())
                .getSingleResult();
    }

    List<AppointmentRow> rows(UUID person) {
        return entityManager
                .createQuery(ROWS, AppointmentRow.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** What those people hold on that day. */
    List<HeldPost> held(Collection<UUID> people, LocalDate day) {
        return people.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(HELD, HeldPost.class)
                        .setParameter("people", people)
                        .setParameter("day", day)
                        .getResultList();
    }

    boolean isThere(UUID unit, NewAppointment wanted) {
        return entityManager
                        .createQuery(THERE, Long.class)
                        .setParameter("unit", unit)
                        .setParameter("person", wanted.person())
                        .setParameter("title", wanted.title())
                        .setParameter("first", wanted.from())
                        .setParameter("last", Period.lastOf(wanted.to()))
                        .getSingleResult()
                > 0;
    }

    boolean hasMain(UUID person, LocalDate day) {
        return entityManager
                        .createQuery(MAIN, Long.class)
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Whether there is any post of that person, over or not. */
    boolean hasAny(UUID person) {
        return entityManager
                        .createQuery("select count(a) from Appointment a where a.personId = :person", Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** Written at once, before another post of the person becomes the main one. */
    void clearMain(UUID person) {
        entityManager.createQuery(CLEAR_MAIN).setParameter("person", person).executeUpdate();
    }

    List<Appointment> openBeyond(UUID unit, LocalDate day) {
        return entityManager
                .createQuery(OPEN, Appointment.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    /** Until the transaction ends, nobody else gives that person a post. */
    boolean isKnownAndHeld(UUID person) {
        return person != null
                && !entityManager
                        .createNativeQuery("select p.id from person p where p.id = ?1 for no key update")
                        .setParameter(1, person)
                        .getResultList()
                        .isEmpty();
    }
}
