package doanket.report;

import doanket.criteria.SetUse;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.report.FormSheet.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register of all that is asked, and the page on which a form is made. */
@ApplicationScoped
@Transactional
public class FormReading {

    private static final String BETWEEN = ";";

    private final FormRepository forms;
    private final ChoiceRepository choices;
    private final Existing existing;
    private final UnitDirectory directory;
    private final Actor actor;

    /** What is asked already. */
    @ApplicationScoped
    static class Existing {

        private final Reporters reporters;
        private final PeriodRepository periods;
        private final Instance<SetUse> uses;

        protected Existing() { // for the CDI proxy
            this(null, null, null);
        }

        @Inject
        Existing(Reporters reporters, PeriodRepository periods, @Any Instance<SetUse> uses) {
            this.reporters = reporters;
            this.periods = periods;
            this.uses = uses;
        }

        /** Sets that somebody works by today. */
        Set<UUID> used(Actor actor) {
            return uses.stream()
                    .flatMap(one -> one.setsUsed(actor.today()).stream())
                    .collect(Collectors.toSet());
        }

        List<Overlap> overlaps(ReportForm form, FormTerms terms, Actor actor) {
            var units = reporters.of(form.owner(), terms.asked(), actor.today()).stream()
                    .map(Reporters.Reporter::unit)
                    .toList();
            return reporters.overlaps(form.formId(), terms.content().ids(), units, actor.today());
        }

        List<PeriodRow> periods(UUID form, Actor actor) {
            return periods.ofForm(form, actor.today());
        }
    }

    protected FormReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    FormReading(
            FormRepository forms, ChoiceRepository choices, Existing existing, UnitDirectory directory, Actor actor) {
        this.forms = forms;
        this.choices = choices;
        this.existing = existing;
        this.directory = directory;
        this.actor = actor;
    }

    /** All that anybody asks of anybody; open to everyone who reads reports. */
    @Allowed(Permission.REPORT_READ)
    public List<FormRow> register() {
        return forms.all(actor.locale()).stream()
                .map(row -> row.seenBy(actor.may(Permission.REPORT_ASK, row.ownerUnit())))
                .toList();
    }

    @Allowed(Permission.REPORT_ASK)
    public FormSheet blank(UUID id) {
        return new FormSheet(
                id,
                null,
                0,
                null,
                "",
                choices.sets(id, actor.today(), existing.used(actor)),
                lists(),
                List.of(),
                List.of());
    }

    @Allowed(value = Permission.REPORT_ASK, of = FormScopes.class)
    public FormSheet sheet(UUID id) {
        var form = forms.find(id).orElseThrow();
        var units = forms.units(id);
        var terms = form.terms(units, forms.content(id));
        var names = directory.names(units).values().stream()
                .map(UnitName::code)
                .sorted()
                .collect(Collectors.joining(BETWEEN + " "));
        return new FormSheet(
                id,
                form.owner(),
                form.edition(),
                terms,
                names,
                choices.sets(id, actor.today(), existing.used(actor)),
                lists(),
                existing.overlaps(form, terms, actor),
                existing.periods(id, actor));
    }

    private Lists lists() {
        var owners = actor.unitsOf(Permission.REPORT_ASK);
        var names = directory.names(owners);
        var kinds = choices.kinds(actor.today(), actor.locale());
        return new Lists(
                owners.stream()
                        .filter(names::containsKey)
                        .map(unit -> new Choice(unit.toString(), names.get(unit).name()))
                        .toList(),
                kinds.get(0),
                kinds.get(1));
    }

    /** Units that were typed by code or name, with semicolons between them. Refuses what is none, or several. */
    @Allowed(Permission.REPORT_ASK)
    public List<UUID> units(String typed) {
        var words = Arrays.stream(typed.split(BETWEEN))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var found = choices.units(words, actor.today());
        return words.stream()
                .map(word -> {
                    var units = found.getOrDefault(word, List.of());
                    if (units.size() != 1) {
                        throw ReportRefused.unitUnknown(word);
                    }
                    return units.get(0);
                })
                .distinct()
                .toList();
    }
}
