package doanket.report;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a unit asks the units beneath it to report, again and again or when it needs it. From its first day on its periods
 * are opened one after the other until its last; what was reported stays whatever becomes of the form.
 */
@Entity
@Table(name = "report_form")
class ReportForm extends AggregateRoot {

    @Column(name = "owner_unit", nullable = false)
    private UUID ownerUnit;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "note", nullable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private PeriodKind kind;

    @Column(name = "cut_day")
    private Integer cutDay;

    @Column(name = "opens_before", nullable = false)
    private int opensBefore;

    @Column(name = "due_after", nullable = false)
    private int dueAfter;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "reporter_type")
    private String reporterType;

    @Column(name = "reporter_level")
    private String reporterLevel;

    @Column(name = "remind_before", nullable = false)
    private int remindBefore;

    @Column(name = "far_times")
    private Integer farTimes;

    /** The last day of the next period to be opened, and the day on which that is. */
    @Column(name = "next_ends")
    private LocalDate nextEnds;

    @Column(name = "next_opens")
    private LocalDate nextOpens;

    /** How often it was changed, and once for the first time; whoever saw another one is told. */
    @Column(name = "edition", nullable = false)
    private int edition = 1;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "by_name"))
    private StoredStamp by;

    protected ReportForm() {} // for JPA

    ReportForm(UUID id, UUID owner, FormTerms terms, Stamp by) {
        super(id);
        this.ownerUnit = requireNonNull(owner);
        this.by = new StoredStamp(by);
        take(terms);
        var first = terms.times().first();
        if (first != null) {
            expect(first.ends());
        }
    }

    /** Of the edition that was seen. Periods that were opened before keep their days. Refuses where somebody has changed it since. */
    void change(int seen, FormTerms terms) {
        if (seen != edition) {
            throw ReportRefused.formChanged();
        }
        var before = times();
        take(terms);
        if (!before.equals(terms.times())) {
            replan();
        }
        edition++;
    }

    private void take(FormTerms terms) {
        terms.times().check();
        terms.content().check();
        terms.care().check();
        if (terms.asked().isNobody()) {
            throw ReportRefused.nobodyAsked();
        }
        var times = terms.times();
        name = Wording.name(terms.name());
        note = Wording.text(terms.note());
        kind = requireNonNull(times.kind());
        cutDay = times.cutDay();
        opensBefore = times.opensBefore();
        dueAfter = times.dueAfter();
        firstDay = times.firstDay();
        lastDay = times.lastDay();
        reporterType = terms.asked().type();
        reporterLevel = terms.asked().level();
        remindBefore = terms.care().remindBefore();
        farTimes = terms.care().farTimes();
    }

    /** What was to come goes by the new calendar. */
    private void replan() {
        var from = nextEnds == null || nextEnds.isBefore(firstDay) ? firstDay : nextEnds;
        nextEnds = null;
        nextOpens = null;
        if (kind != PeriodKind.AD_HOC) {
            expect(PeriodSpan.around(kind, cutDay, from).ends());
        }
    }

    private void expect(LocalDate ends) {
        boolean over = lastDay != null && ends.isAfter(lastDay);
        nextEnds = over ? null : ends;
        nextOpens = over ? null : times().opening(ends);
    }

    /** The period whose day has come; from then on the one after it is awaited. Nothing where none is awaited. */
    PeriodSpan nextPeriod() {
        if (nextEnds == null) {
            return null;
        }
        var span = PeriodSpan.around(kind, cutDay, nextEnds);
        expect(span.next(kind, cutDay).ends());
        return span;
    }

    /** Nothing is asked after that day. */
    void end(LocalDate day) {
        if (day.isBefore(firstDay)) {
            throw ReportRefused.lastDayEarly();
        }
        lastDay = day;
        if (nextEnds != null) {
            expect(nextEnds);
        }
    }

    UUID formId() {
        return id();
    }

    UUID owner() {
        return ownerUnit;
    }

    String name() {
        return name;
    }

    int dueAfter() {
        return dueAfter;
    }

    FormTimes times() {
        return new FormTimes(kind, cutDay, opensBefore, dueAfter, firstDay, lastDay);
    }

    int edition() {
        return edition;
    }

    LocalDate nextOpens() {
        return nextOpens;
    }

    /** The whole, with what its other tables hold. */
    FormTerms terms(List<UUID> units, FormContent content) {
        var asked = new AskedUnits(reporterType, reporterLevel, units);
        return new FormTerms(name, note, times(), asked, content, new FormCare(remindBefore, farTimes));
    }
}
