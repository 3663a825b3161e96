package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import doanket.platform.TypedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Planning supervision and criticism: yearly programmes and what is done by them. */
@ApplicationScoped
@Transactional
public class OversightPlanning {

    private static final int MOST_BODIES = 30;

    private static final int MOST_PROGRAMMES = 200;

    private final OversightRepository oversights;
    private final OversightSearch search;
    private final Lookups lookups;
    private final Actor actor;
    private final OpinionHistory history;

    protected OversightPlanning() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    OversightPlanning(
            OversightRepository oversights,
            OversightSearch search,
            Lookups lookups,
            Actor actor,
            OpinionHistory history) {
        this.oversights = oversights;
        this.search = search;
        this.lookups = lookups;
        this.actor = actor;
        this.history = history;
    }

    /** What may be chosen for a new one. */
    @Allowed(Permission.OPINION_LEAD)
    public OversightKit kit() {
        return kit(actor.unitsOf(Permission.OPINION_LEAD), null);
    }

    /** The same for one that is there: to be changed, or to be looked at again. */
    @Allowed(value = Permission.OPINION_LEAD, of = OversightScopes.class)
    public OversightKit kit(UUID id) {
        var row = oversights.row(id, actor.today()).orElseThrow(NotFoundException::new);
        return kit(List.of(row.head().unit()), row);
    }

    private OversightKit kit(List<UUID> owners, OversightRow row) {
        var partners = owners.isEmpty() ? List.<Place>of() : lookups.partners(owners.get(0));
        var kept = row == null ? null : row.ties().programme();
        var rows = oversights.programmes(owners, kept, MOST_PROGRAMMES);
        long left = oversights.countProgrammes(owners) - rows.size();
        return new OversightKit(lookups.owners(owners), new OversightKit.Programmes(rows, left), partners, row);
    }

    /** A yearly programme of that unit. */
    @Allowed(value = Permission.OPINION_LEAD, of = UnitScopes.class)
    public UUID plan(UUID unit, ProgrammeTerms terms) {
        var by = actor.stamp();
        var programme = new Programme(unit, terms, by);
        oversights.add(programme);
        history.note(programme.kept(), OpinionStep.STARTED, by, "");
        confirm(programme, terms, by);
        return programme.key();
    }

    /** A yearly programme to be corrected. */
    @Allowed(value = Permission.OPINION_LEAD, of = ProgrammeScopes.class)
    public ProgrammeRow programme(UUID id) {
        return oversights.programmeRow(id).orElseThrow(NotFoundException::new);
    }

    /** Refuses as {@link #plan}, and what somebody else has changed meanwhile. */
    @Allowed(value = Permission.OPINION_LEAD, of = ProgrammeScopes.class)
    public void change(UUID id, long seen, ProgrammeTerms terms) {
        var programme = oversights.lockedProgramme(id).orElseThrow(NotFoundException::new);
        if (programme.seen() != seen) {
            throw OpinionRefused.changedMeanwhile();
        }
        programme.change(terms);
        var by = actor.stamp();
        confirm(programme, terms, by);
        history.note(programme.kept(), OpinionStep.CHANGED, by, "");
    }

    private void confirm(Programme programme, ProgrammeTerms terms, Stamp by) {
        history.confirm(programme.kept(), List.of(terms.name() + "\n" + terms.decision()), terms.sure(), by);
    }

    private void confirm(Oversight oversight, TypedOversight typed, Stamp by) {
        history.confirm(oversight.kept(), List.of(typed.texts()), typed.sure(), by);
    }

    /** Refuses what {@link Oversight} refuses, units that are not known, and an earlier one that is not closed. */
    @Allowed(value = Permission.OPINION_LEAD, of = UnitScopes.class)
    public UUID start(UUID unit, OversightKind kind, TypedOversight typed) {
        var by = actor.stamp();
        if (typed.again() != null) {
            oversights
                    .oversight(typed.again())
                    .filter(before -> before.unit().equals(unit))
                    .orElseThrow(NotFoundException::new);
        }
        var bodies = bodies(typed.bodies());
        var oversight = new Oversight(kind, unit, typed.again(), terms(unit, typed), by);
        oversights.add(oversight);
        history.note(oversight.kept(), OpinionStep.STARTED, by, "");
        confirm(oversight, typed, by);
        oversights.flush();
        oversights.putBodies(oversight.key(), bodies);
        search.put(oversight, by);
        return oversight.key();
    }

    /** Refuses as {@link #start}, what is closed, and what somebody else has changed meanwhile. */
    @Allowed(value = Permission.OPINION_LEAD, of = OversightScopes.class)
    public void change(UUID id, long seen, TypedOversight typed) {
        var oversight = oversights.locked(id).orElseThrow(NotFoundException::new);
        if (oversight.seen() != seen) {
            throw OpinionRefused.changedMeanwhile();
        }
        var by = actor.stamp();
        oversight.change(terms(oversight.unit(), typed));
        confirm(oversight, typed, by);
        history.note(oversight.kept(), OpinionStep.CHANGED, by, "");
        oversights.putBodies(id, bodies(typed.bodies()));
        oversights.flush();
        search.put(oversight, by);
    }

    private OversightTerms terms(UUID unit, TypedOversight typed) {
        var programme = typed.programme();
        if (programme != null
                && oversights
                        .programme(programme)
                        .filter(one -> one.unit().equals(unit))
                        .isEmpty()) {
            throw new NotFoundException();
        }
        var days = new OversightTerms.Days(TypedDay.of(typed.from()), TypedDay.of(typed.until()));
        return new OversightTerms(typed.subject(), typed.form(), typed.team(), days, programme, typed.frame());
    }

    private List<UUID> bodies(String typed) {
        var names = Arrays.stream(typed.split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty() || names.size() > MOST_BODIES) {
            throw OpinionRefused.bodiesBad(MOST_BODIES);
        }
        return lookups.units(names);
    }
}
