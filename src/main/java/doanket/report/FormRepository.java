package doanket.report;

import static doanket.report.ReportRepository.number;

import doanket.identity.Deeds;
import doanket.platform.NotFoundException;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Forms with all that they ask for. */
@ApplicationScoped
class FormRepository {

    private static final String IDS = "unnest(cast(string_to_array(?2, ',') as uuid[]))";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PeriodContentRepository periods;

    @Inject
    Deeds deeds;

    /** Stands in the log. */
    void did(String what, ReportForm form) {
        deeds.write("report." + what, form.formId(), form.owner(), "");
    }

    void add(ReportForm form) {
        entityManager.persist(form);
        entityManager.flush();
    }

    boolean isThere(UUID id) {
        return find(id).isPresent();
    }

    Optional<ReportForm> find(UUID id) {
        return Optional.ofNullable(id).map(key -> entityManager.find(ReportForm.class, key));
    }

    ReportForm hold(UUID id) {
        return Optional.ofNullable(id)
                .map(key -> entityManager.find(ReportForm.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** A period of that form in which days of that time lie. */
    Optional<PeriodSpan> overlapping(UUID form, PeriodSpan span) {
        return entityManager
                .createQuery("""
                        select new doanket.report.PeriodSpan(p.startsOn, p.endsOn)
                        from ReportPeriod p
                        where p.formId = :form and p.startsOn <= :ends and p.endsOn >= :starts
                        order by p.endsOn desc""", PeriodSpan.class)
                .setParameter("form", form)
                .setParameter("starts", span.starts())
                .setParameter("ends", span.ends())
                .getResultStream()
                .findFirst();
    }

    boolean hasPeriod(UUID form, LocalDate ends) {
        return !entityManager
                .createQuery("""
                        select p.endsOn from ReportPeriod p
                        where p.formId = :form and p.endsOn = :ends""", LocalDate.class)
                .setParameter("form", form)
                .setParameter("ends", ends)
                .getResultList()
                .isEmpty();
    }

    /** The next form with a period to be opened that no other node is at. */
    Optional<UUID> nextToOpen(LocalDate today) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select f.id, 1
                                from report_form f
                                where f.next_opens <= ?1
                                order by f.next_opens, f.id
                                limit 1
                                for update of f skip locked""").setParameter(1, Date.valueOf(today)))
                .map(row -> (UUID) row[0])
                .findFirst();
    }

    /** In place of what it asked for before; periods of which something was sent stay as they are. */
    void ask(UUID form, FormContent content, Collection<UUID> units) {
        change("delete from report_form_indicator where form_id = ?1", form);
        change("delete from report_form_unit where form_id = ?1", form);
        if (!units.isEmpty()) {
            change(
                    "insert into report_form_unit (form_id, unit_id) select ?1, id from " + IDS + " as id",
                    form,
                    Sql.joined(units));
        }
        insertIndicators(form, content.indicators());
        insertSections(form, content.sections());
        periods.follow(form);
    }

    /** What a period asks for that was just opened. */
    void keep(ReportPeriod period) {
        periods.keep(period.periodId());
    }

    private void insertIndicators(UUID form, List<AskedIndicator> asked) {
        if (asked.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery("""
                        insert into report_form_indicator (form_id, indicator_id, required, part_of, sort)
                        select ?1, cast(i as uuid), q = 'true', cast(nullif(p, '') as uuid), n
                        from unnest(string_to_array(?2, ','), string_to_array(?3, ','), string_to_array(?4, ','))
                            with ordinality as asked (i, q, p, n)""")
                .setParameter(1, form)
                .setParameter(
                        2,
                        Sql.joined(asked.stream().map(AskedIndicator::indicator).toList()))
                .setParameter(3, asked.stream().map(one -> "" + one.required()).collect(Collectors.joining(",")))
                .setParameter(
                        4,
                        asked.stream()
                                .map(one ->
                                        one.partOf() == null ? "" : one.partOf().toString())
                                .collect(Collectors.joining(",")))
                .executeUpdate();
    }

    private void insertSections(UUID form, List<AskedSection> asked) {
        var kept = asked.stream().map(AskedSection::id).toList();
        entityManager
                .createNativeQuery("""
                        update report_form_section s
                        set dropped = true
                        where s.form_id = ?1 and s.id <> all (cast(string_to_array(?2, ',') as uuid[]))""")
                .setParameter(1, form)
                .setParameter(2, Sql.joined(kept))
                .executeUpdate();
        if (asked.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery("""
                        insert into report_form_section (id, form_id, title, sort, dropped)
                        select cast(i as uuid), ?1, title, n, false
                        from unnest(string_to_array(?2, ','), string_to_array(?3, chr(30)))
                            with ordinality as asked (i, title, n)
                        on conflict (id) do update set title = excluded.title, sort = excluded.sort, dropped = false""")
                .setParameter(1, form)
                .setParameter(2, Sql.joined(kept))
                .setParameter(3, asked.stream().map(AskedSection::title).collect(Collectors.joining("\u001e")))
                .executeUpdate();
    }

    private void change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        query.executeUpdate();
    }

    FormContent content(UUID form) {
        var indicators = Sql.rows(entityManager.createNativeQuery("""
                                select indicator_id, required, part_of
                                from report_form_indicator
                                where form_id = ?1
                                order by sort""").setParameter(1, form))
                .map(row -> new AskedIndicator((UUID) row[0], (Boolean) row[1], (UUID) row[2]))
                .toList();
        var sections = Sql.rows(entityManager.createNativeQuery("""
                                select id, title
                                from report_form_section
                                where form_id = ?1 and not dropped
                                order by sort""").setParameter(1, form))
                .map(row -> new AskedSection((UUID) row[0], (String) row[1]))
                .toList();
        return new FormContent(indicators, sections);
    }

    List<UUID> units(UUID form) {
        return Sql.rows(entityManager
                        .createNativeQuery("select unit_id, 1 from report_form_unit where form_id = ?1")
                        .setParameter(1, form))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** All that is asked, what is asked still first. */
    List<FormRow> all(Locale locale) {
        var name = locale.getLanguage().equals("en") ? "name_en" : "name_vi";
        return Sql.rows(entityManager.createNativeQuery("""
                        select f.id, f.name, u.short_name, f.kind, f.first_day, f.last_day,
                            (select count(*) from report_form_indicator i where i.form_id = f.id),
                            (select count(*) from report_form_section s where s.form_id = f.id and not s.dropped),
                            coalesce(t.%1$s, ''), coalesce(l.%1$s, ''),
                            (select count(*) from report_form_unit n where n.form_id = f.id), f.owner_unit
                        from report_form f
                        join unit u on u.id = f.owner_unit
                        left join unit_type t on t.code = f.reporter_type
                        left join unit_level l on l.code = f.reporter_level
                        order by f.last_day is not null, f.name, f.id
                        limit 500""".formatted(name)))
                .map(row -> new FormRow(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        PeriodKind.valueOf((String) row[3]),
                        Sql.day(row[4]),
                        Sql.day(row[5]),
                        number(row[6]),
                        number(row[7]),
                        ((String) row[8] + " " + row[9]).strip(),
                        number(row[10]),
                        (UUID) row[11],
                        false))
                .toList();
    }
}
