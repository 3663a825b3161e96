package doanket.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the holiday calendar. */
@ApplicationScoped
class HolidayRepository {

    private static final String ALL = """
            select day, kind = 'WORKED', name_vi, name_en
            from holiday
            order by day""";

    /** Everything that days are counted by. */
    private static final String KNOWN = """
            select h.day, h.kind = 'WORKED', h.name_vi, h.name_en, w.version, array_to_string(w.days, ','), w.opens, w.closes
            from work_week w
            left join holiday h on true""";

    private static final String OF_YEAR = """
            select day, kind = 'WORKED', name_vi, name_en
            from holiday
            where day between ?1 and ?2
            order by day""";

    private static final String PUT = """
            insert into holiday (day, kind, name_vi, name_en)
            values (?1, ?2, ?3, ?4)
            on conflict (day) do update set kind = excluded.kind, name_vi = excluded.name_vi, name_en = excluded.name_en""";

    private static final String WEEK = """
            select version, array_to_string(days, ','), opens, closes from work_week""";

    /** The first of two who saw the same version wins. */
    private static final String SET_WEEK = """
            update work_week
            set version = version + 1, days = cast(string_to_array(?1, ',') as int[]), opens = ?3, closes = ?4
            where version = ?2""";

    @PersistenceContext
    EntityManager entityManager;

    List<Holiday> all() {
        return rows(entityManager.createNativeQuery(ALL));
    }

    /** The week and the holidays, in one statement. */
    KnownDays known() {
        List<?> rows = entityManager.createNativeQuery(KNOWN).getResultList();
        var first = (Object[]) rows.get(0);
        var marked = rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[0] != null)
                .map(HolidayRepository::holiday);
        return new KnownDays(week(first, 4), marked.toList());
    }

    List<Holiday> of(int year) {
        return rows(entityManager
                .createNativeQuery(OF_YEAR)
                .setParameter(1, Date.valueOf(LocalDate.of(year, 1, 1)))
                .setParameter(2, Date.valueOf(LocalDate.of(year, 12, 31))));
    }

    void put(Holiday holiday) {
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, Date.valueOf(holiday.day()))
                .setParameter(2, holiday.worked() ? "WORKED" : "OFF")
                .setParameter(3, holiday.nameVi())
                .setParameter(4, holiday.nameEn())
                .executeUpdate();
    }

    boolean remove(LocalDate day) {
        return entityManager
                        .createNativeQuery("delete from holiday where day = ?1")
                        .setParameter(1, Date.valueOf(day))
                        .executeUpdate()
                > 0;
    }

    WorkWeek week() {
        var row = (Object[]) entityManager.createNativeQuery(WEEK).getSingleResult();
        return week(row, 0);
    }

    private static WorkWeek week(Object[] row, int at) {
        var days = Stream.of(((String) row[at + 1]).split(","))
                .map(Integer::valueOf)
                .map(DayOfWeek::of);
        var hours = new OfficeHours(((Time) row[at + 2]).toLocalTime(), ((Time) row[at + 3]).toLocalTime());
        return new WorkWeek(((Number) row[at]).longValue(), days.toList(), hours);
    }

    boolean set(WorkWeek week) {
        var days =
                week.days().stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining(","));
        return entityManager
                        .createNativeQuery(SET_WEEK)
                        .setParameter(1, days)
                        .setParameter(2, week.version())
                        .setParameter(3, Time.valueOf(week.hours().opens()))
                        .setParameter(4, Time.valueOf(week.hours().closes()))
                        .executeUpdate()
                > 0;
    }

    private static List<Holiday> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(HolidayRepository::holiday)
                .toList();
    }

    private static Holiday holiday(Object[] row) {
        return new Holiday(((Date) row[0]).toLocalDate(), (Boolean) row[1], (String) row[2], (String) row[3]);
    }
}
