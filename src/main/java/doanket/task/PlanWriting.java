package doanket.task;

import doanket.identity.Actor;
import doanket.platform.Stamp;
import doanket.task.PlanRepository.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns the rows of a list into tasks. */
@ApplicationScoped
class PlanWriting {

    private final ClauseTexts clauses;
    private final PlanUnits units;
    private final PeopleRepository people;
    private final Giving giving;
    private final Actor actor;

    protected PlanWriting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    PlanWriting(ClauseTexts clauses, PlanUnits units, PeopleRepository people, Giving giving, Actor actor) {
        this.clauses = clauses;
        this.units = units;
        this.people = people;
        this.giving = giving;
        this.actor = actor;
    }

    /** What is known about the list as a whole. */
    private record Setting(
            UUID document, Paper paper, Map<UUID, String> texts, Map<String, UUID> units, Set<UUID> leaders) {}

    List<Task> write(UUID document, Paper paper, List<PlanLine> lines) {
        var full = lines.stream().filter(line -> !line.isEmpty()).toList();
        var setting = new Setting(
                document, paper, clauses.of(document), units.of(full, actor.today()), leaders(full, paper.issuer()));
        var by = actor.stampOrPortal();
        var made = new ArrayList<Task>();
        int row = 0;
        for (var line : lines) {
            row++;
            if (!line.isEmpty()) {
                made.add(task(line, row, setting, by));
            }
        }
        giving.written();
        return made;
    }

    /** Whoever may be in charge of the tasks of the paper; nobody is asked where no row names anybody. */
    private Set<UUID> leaders(List<PlanLine> lines, UUID issuer) {
        return lines.stream().allMatch(line -> line.extra().supervisor() == null)
                ? Set.of()
                : people.inUnits(List.of(issuer), actor.today()).stream()
                        .map(TaskPerson::person)
                        .collect(Collectors.toSet());
    }

    private Task task(PlanLine line, int row, Setting setting, Stamp by) {
        var form = new TaskForm(
                new TaskTerms(
                        content(line, row, setting),
                        line.product(),
                        line.extra().measure(),
                        line.extra().priority()),
                parties(line, row, setting),
                times(line, row, setting));
        var clause = setting.texts().containsKey(line.clause()) ? line.clause() : null;
        return giving.note(
                line.id(), setting.paper().issuer(), form, new TaskOrigin(setting.document(), clause, null), by);
    }

    private static TaskParties parties(PlanLine line, int row, Setting setting) {
        if (PlanUnits.split(line.lead()).size() > 1) {
            throw TaskRefused.inRow("refused.row.twoLeads", row, line.lead());
        }
        var lead = unit(line.lead(), row, setting);
        var parts = new LinkedHashMap<UUID, PartForm>();
        for (var named : PlanUnits.split(line.with())) {
            var unit = unit(named.unit(), row, setting);
            if (parts.put(unit, new PartForm(unit, named.duty())) != null) {
                throw TaskRefused.inRow("refused.row.partTwice", row, named.unit());
            }
        }
        if (parts.containsKey(lead)) {
            throw TaskRefused.inRow("refused.row.partIsLead", row, line.lead());
        }
        var extra = line.extra();
        if (extra.supervisor() != null && !setting.leaders().contains(extra.supervisor())) {
            throw TaskRefused.inRow("refused.row.supervisorUnknown", row, "");
        }
        var follower = extra.follower().isBlank() ? null : unit(extra.follower(), row, setting);
        return new TaskParties(lead, List.copyOf(parts.values()), follower, extra.supervisor());
    }

    private TaskTimes times(PlanLine line, int row, Setting setting) {
        var today = actor.today();
        var times = TypedTimes.of(line.due(), today);
        if (times == null) {
            throw TaskRefused.inRow("refused.row.dayBad", row, line.due());
        }
        var issued =
                setting.paper().issuedOn() == null ? today : setting.paper().issuedOn();
        if (times.due() != null && times.due().isBefore(issued)) {
            throw TaskRefused.inRow("refused.row.dueBeforeIssue", row, line.due());
        }
        return times;
    }

    /** Without content of its own a row says what its clause says. */
    private static String content(PlanLine line, int row, Setting setting) {
        var content = line.content().isBlank() ? setting.texts().getOrDefault(line.clause(), "") : line.content();
        if (content.isBlank()) {
            throw TaskRefused.inRow("refused.row.contentMissing", row, "");
        }
        return content;
    }

    private static UUID unit(String typed, int row, Setting setting) {
        var found = setting.units().get(PlanRepository.key(typed));
        if (found == null) {
            throw TaskRefused.inRow("refused.row.unitUnknown", row, typed);
        }
        return found;
    }

    /** Gives what was planned, all at once. Refuses a unit that was closed meanwhile, and a due date before that day. */
    void assign(List<Task> planned, LocalDate day, Stamp by) {
        var units = new LinkedHashSet<UUID>();
        planned.stream().map(Task::facts).forEach(task -> {
            units.add(task.lead());
            Optional.ofNullable(task.follower()).ifPresent(units::add);
        });
        if (!units.isEmpty()) {
            giving.mustBeOpen(units, day);
            giving.coordinatorsMustBeOpen(
                    planned.stream().map(task -> task.facts().id()).toList(), day);
        }
        planned.forEach(task -> task.schedule().beginBy(day));
        if (!planned.isEmpty()) {
            giving.assignAll(planned, day, by);
        }
    }
}
