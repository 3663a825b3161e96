package doanket.report;

import static java.util.stream.Collectors.joining;

import doanket.calendar.Workdays;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Opens a period: from then on each unit that is asked owes a report, and whoever asks owes the sum of them. */
@ApplicationScoped
class Opening {

    private final FormRepository forms;
    private final ReportRepository reports;
    private final Reporters reporters;
    private final Workdays workdays;

    @PersistenceContext
    EntityManager entityManager;

    protected Opening() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Opening(FormRepository forms, ReportRepository reports, Reporters reporters, Workdays workdays) {
        this.forms = forms;
        this.reports = reports;
        this.reporters = reporters;
        this.workdays = workdays;
    }

    LocalDate due(ReportForm form, PeriodSpan span) {
        return workdays.plus(span.ends(), form.dueAfter());
    }

    /** As {@link #open}, due by the form; opens nothing that nobody is to answer. */
    void openIfAnswered(ReportForm form, PeriodSpan span, Stamp by) {
        if (!asked(form, by).isEmpty()) {
            open(form, span, due(form, span), by);
        }
    }

    private List<Reporters.Reporter> asked(ReportForm form, Stamp by) {
        var terms = form.terms(forms.units(form.formId()), new FormContent(List.of(), List.of()));
        return reporters.of(form.owner(), terms.asked(), VietnamTime.day(by.at()));
    }

    /** All duties in one statement. Tells the report of the unit that asks. Refuses a form that nobody is to answer. */
    UUID open(ReportForm form, PeriodSpan span, LocalDate due, Stamp by) {
        var asked = asked(form, by);
        if (asked.isEmpty()) {
            throw ReportRefused.nobodyThere();
        }
        var period = new ReportPeriod(form.formId(), span, due, by);
        reports.add(period);
        reports.flush();
        forms.keep(period);
        return insert(period, form.owner(), asked, by);
    }

    private UUID insert(ReportPeriod period, UUID owner, List<Reporters.Reporter> asked, Stamp by) {
        var ids = new HashMap<UUID, UUID>();
        ids.put(owner, Uuids.next());
        asked.forEach(reporter -> ids.put(reporter.unit(), Uuids.next()));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(ids.get(owner).toString(), owner.toString(), ""));
        asked.forEach(reporter -> rows.add(List.of(
                ids.get(reporter.unit()).toString(),
                reporter.unit().toString(),
                ids.get(reporter.above()).toString())));
        entityManager
                .createNativeQuery("""
                        insert into report (id, version, period_id, unit_id, parent_id, state, due_on, rounds, sampled,
                            step_by, step_name, step_at)
                        select cast(i as uuid), 1, ?1, cast(u as uuid), cast(nullif(a, '') as uuid), 'OPEN', ?2, 0, false,
                            cast(nullif(?6, '') as uuid), ?7, ?8
                        from unnest(string_to_array(?3, ','), string_to_array(?4, ','), string_to_array(?5, ','))
                            as duty (i, u, a)""")
                .setParameter(1, period.periodId())
                .setParameter(2, Date.valueOf(period.due()))
                .setParameter(3, column(rows, 0))
                .setParameter(4, column(rows, 1))
                .setParameter(5, column(rows, 2))
                .setParameter(6, by.account() == null ? "" : by.account().toString())
                .setParameter(7, by.name())
                .setParameter(8, Timestamp.from(by.at()))
                .executeUpdate();
        return ids.get(owner);
    }

    private static String column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).collect(joining(","));
    }
}
