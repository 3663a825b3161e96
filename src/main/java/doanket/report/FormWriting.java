package doanket.report;

import static java.util.stream.Collectors.joining;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.report.Reporters.Reporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Making forms, changing and ending them, and opening a period by hand. */
@ApplicationScoped
@Transactional
public class FormWriting {

    private static final int TOLD = 10;

    private final FormRepository forms;
    private final Reporters reporters;
    private final Opening opening;
    private final ReportIndex index;
    private final Actor actor;

    protected FormWriting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    FormWriting(FormRepository forms, Reporters reporters, Opening opening, ReportIndex index, Actor actor) {
        this.forms = forms;
        this.reporters = reporters;
        this.opening = opening;
        this.index = index;
        this.actor = actor;
    }

    /**
     * Makes a form of that id for a unit; a second time makes nothing. Refuses what another form already collects from the
     * same units, unless {@code anyway}.
     */
    @Allowed(value = Permission.REPORT_ASK, of = UnitScopes.class)
    public void make(UUID owner, UUID id, FormTerms terms, boolean anyway) {
        if (forms.isThere(id)) {
            return;
        }
        var form = new ReportForm(id, owner, terms, actor.stampOrPortal());
        warn(form, terms, anyway);
        forms.add(form);
        forms.ask(id, terms.content(), terms.asked().units());
        index.put(form, terms);
        forms.did("formMade", form);
    }

    /**
     * Changes the edition that was seen. Periods that were opened keep their days and their units, and those of which something
     * was sent what they ask for. Refuses as {@link #make}, and where somebody has changed it meanwhile.
     */
    @Allowed(value = Permission.REPORT_ASK, of = FormScopes.class)
    public void change(UUID id, int seen, FormTerms terms, boolean anyway) {
        var form = forms.hold(id);
        form.change(seen, terms);
        warn(form, terms, anyway);
        forms.ask(id, terms.content(), terms.asked().units());
        index.put(form, terms);
        forms.did("formChanged", form);
    }

    private void warn(ReportForm form, FormTerms terms, boolean anyway) {
        var units = reporters.of(form.owner(), terms.asked(), actor.today()).stream()
                .map(Reporter::unit)
                .toList();
        if (units.isEmpty()) {
            throw ReportRefused.nobodyThere();
        }
        var overlaps = anyway ? List.<Overlap>of() : overlaps(form.formId(), terms, units);
        if (!overlaps.isEmpty()) {
            throw ReportRefused.askedAlready(overlaps.stream()
                    .limit(TOLD)
                    .map(one -> one.indicator() + " - " + one.form() + " (" + one.owner() + ", " + one.units() + ")")
                    .collect(joining("; ")));
        }
    }

    private List<Overlap> overlaps(UUID form, FormTerms terms, List<UUID> units) {
        return terms.content().indicators().isEmpty()
                ? List.of()
                : reporters.overlaps(form, terms.content().ids(), units, actor.today());
    }

    /** Nothing is asked after that day; what is owed until then stays owed. */
    @Allowed(value = Permission.REPORT_ASK, of = FormScopes.class)
    public void end(UUID id, LocalDate day) {
        if (day == null) {
            throw ReportRefused.firstDayMissing();
        }
        var form = forms.hold(id);
        form.end(day);
        forms.did("formEnded", form);
    }

    /**
     * Opens a period by hand; tells the report of the unit that asks. {@code due} null goes by the form. Refuses a second one
     * that ends on the same day, and one that overlaps another where the form follows the calendar.
     */
    @Allowed(value = Permission.REPORT_ASK, of = FormScopes.class)
    public UUID open(UUID id, PeriodSpan span, LocalDate due) {
        var form = forms.hold(id);
        if (!span.isSound()) {
            throw ReportRefused.spanBad();
        }
        if (forms.hasPeriod(id, span.ends())) {
            throw ReportRefused.periodThere(span.ends());
        }
        if (form.times().kind() != PeriodKind.AD_HOC) {
            forms.overlapping(id, span).ifPresent(there -> {
                throw ReportRefused.periodOverlaps(there);
            });
        }
        var report = opening.open(form, span, due == null ? opening.due(form, span) : due, actor.stampOrPortal());
        forms.did("periodOpened", form);
        return report;
    }
}
