package doanket.organisation;

import doanket.identity.Permission;
import doanket.platform.Sql;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StaffRepository {

    private static final String COLUMNS = """
            select p.id, p.full_name, u.id, u.name, case when a.on_behalf then 'Thay mặt ' else '' end || t.name_vi,
                case when a.on_behalf then 'On behalf of the ' else '' end || t.name_en, a.acting, a.main, a.valid_from, a.valid_to,
                (select min(cast(c.id as text)) from account c where c.person_id = p.id and c.state = 'ACTIVE')
            from appointment a
            join person p on p.id = a.person_id
            join unit u on u.id = a.unit_id
            join title t on t.code = a.title_code
            """;

    private static final String OF_UNIT = COLUMNS + """
            where a.unit_id = ?1
            and (a.valid_to is null or a.valid_to >= ?2)
            order by t.rank, p.sort_key, p.id, a.valid_from, a.id
            limit ?3 offset ?4""";

    private static final String FOUND = Care.UNITS + COLUMNS + """
            where a.unit_id in (select unit_id from care)
            and p.full_name_fold like '%' || ?4 || '%'
            and (a.valid_to is null or a.valid_to >= ?3)
            order by p.sort_key, p.id, a.main desc, t.rank, a.id
            limit ?5 offset ?6""";

    private static final String UNIT_OF = """
            select a.unit_id
            from person p
            left join appointment a on a.person_id = p.id
            where p.id = ?1
            order by a.main desc nulls last, a.valid_from desc
            limit 1""";

    private static final String PERSON = """
            select p.id, p.full_name, p.email, p.phone, p.version,
                (select min(cast(c.id as text)) from account c where c.person_id = p.id)
            from person p
            where p.id = ?1""";

    private static final String NAMES = """
            select p.id, p.full_name, t.name_vi || ', ' || u.name
            from person p
            left join appointment a on a.person_id = p.id and a.main
            left join unit u on u.id = a.unit_id
            left join title t on t.code = a.title_code
            where %s
            order by p.sort_key, p.id
            limit ?2""";

    private static final String NAMED = NAMES.formatted("p.full_name_fold like '%' || ?1 || '%'");

    private static final String KNOWN = NAMES.formatted("cast(p.id as text) = ?1");

    private final Care care;

    @PersistenceContext
    EntityManager entityManager;

    protected StaffRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    StaffRepository(Care care) {
        this.care = care;
    }

    /** Posts of a unit that are held or will be, in protocol order. */
    List<StaffMember> of(UUID unit, int before, int most) {
        return members(entityManager
                .createNativeQuery(OF_UNIT)
                .setParameter(1, unit)
                .setParameter(2, Date.valueOf(care.today()))
                .setParameter(3, most)
                .setParameter(4, before));
    }

    List<StaffMember> find(String typed, int before, int most) {
        return members(care.in(entityManager.createNativeQuery(FOUND), Permission.PEOPLE_MANAGE)
                .setParameter(4, like(typed))
                .setParameter(5, most)
                .setParameter(6, before));
    }

    private static String like(String typed) {
        return VietnameseText.fold(typed)
                .replace("\\", "")
                .replace("%", "")
                .replace("_", "\\_")
                .replace(' ', '%');
    }

    private static List<StaffMember> members(Query query) {
        return Sql.rows(query)
                .map(row -> new StaffMember(
                        (UUID) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Boolean) row[6],
                        (Boolean) row[7],
                        Sql.day(row[8]),
                        Sql.day(row[9]),
                        id(row[10])))
                .toList();
    }

    private static UUID id(Object text) {
        return text == null ? null : UUID.fromString((String) text);
    }

    /** Whoever else opens an account for that person waits until this transaction is over. */
    void queueUp(UUID person) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, person.toString())
                .getSingleResult();
    }

    Optional<UnitName> unit(UUID id) {
        return entityManager
                .createQuery("""
                        select new doanket.organisation.UnitName(u.id, u.code, u.name, u.shortName, u.typeCode)
                        from Unit u
                        where u.id = :id""", UnitName.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<LocalDate> lastDay(UUID unit) {
        return entityManager
                .createQuery("select u.period.validTo from Unit u where u.id = :id", LocalDate.class)
                .setParameter("id", unit)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Other people of that name who hold that post from that day on. */
    List<UUID> namesakes(UUID unit, String name, NewAppointment post) {
        List<?> found = entityManager
                .createNativeQuery("""
                        select p.id
                        from appointment a
                        join person p on p.id = a.person_id
                        where a.unit_id = ?1 and p.full_name_fold = ?2 and a.title_code = ?3 and a.valid_from = ?4
                        and p.id <> ?5""")
                .setParameter(1, unit)
                .setParameter(2, VietnameseText.fold(name))
                .setParameter(3, post.title())
                .setParameter(4, Date.valueOf(post.from()))
                .setParameter(5, post.person())
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** When the first of the posts begins that somebody has on that day, or is yet to have. */
    Optional<LocalDate> firstDay(UUID person, LocalDate day) {
        return Optional.ofNullable(entityManager
                        .createNativeQuery("""
                                select min(a.valid_from)
                                from appointment a
                                where a.person_id = ?1 and (a.valid_to is null or a.valid_to >= ?2)""")
                        .setParameter(1, person)
                        .setParameter(2, Date.valueOf(day))
                        .getSingleResult())
                .map(Sql::day);
    }

    /** The unit that answers for a person; nothing where there is no such person. */
    Optional<UUID> unitOf(UUID person) {
        List<?> found =
                entityManager.createNativeQuery(UNIT_OF).setParameter(1, person).getResultList();
        return found.stream().findFirst().map(unit -> unit == null ? UnitDirectory.COUNTRY : (UUID) unit);
    }

    /** Id, name, e-mail, telephone, the version read, and the account if there is one. */
    record Found(UUID id, String fullName, String email, String phone, long seen, UUID account) {}

    Optional<Found> person(UUID id) {
        return Sql.rows(entityManager.createNativeQuery(PERSON).setParameter(1, id))
                .map(row -> new Found(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue(),
                        id(row[5])))
                .findFirst();
    }

    /** People of the whole portal by a part of the name. */
    List<PersonName> named(String typed, int most) {
        return names(NAMED, like(typed), most);
    }

    Optional<PersonName> name(UUID id) {
        return names(KNOWN, id.toString(), 1).stream().findFirst();
    }

    private List<PersonName> names(String sql, String asked, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, asked)
                        .setParameter(2, most))
                .map(row -> new PersonName((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
