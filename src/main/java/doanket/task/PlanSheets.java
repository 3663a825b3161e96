package doanket.task;

import doanket.identity.Actor;
import doanket.platform.NotFoundException;
import doanket.platform.TypedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Puts together what is shown while tasks are made of a paper. */
@ApplicationScoped
class PlanSheets {

    private final PlanRepository plans;
    private final TaskListRepository lists;
    private final PeopleRepository people;
    private final Rules rules;
    private final Actor actor;

    protected PlanSheets() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    PlanSheets(PlanRepository plans, TaskListRepository lists, PeopleRepository people, Rules rules, Actor actor) {
        this.plans = plans;
        this.lists = lists;
        this.people = people;
        this.rules = rules;
        this.actor = actor;
    }

    PlanSheet of(UUID document) {
        var paper = plans.paper(document).orElseThrow(NotFoundException::new);
        boolean issued = paper.issued();
        var planned = issued ? List.<PlanLine>of() : plans.lines(document, actor.readsEnglish());
        return new PlanSheet(
                document,
                paper.title(),
                issued,
                plans.clauses(document, paper.styles()),
                people.inUnits(List.of(paper.issuer()), actor.today()),
                planned,
                issued ? tasks(document, "t.state <> 'PLANNED'") : List.of(),
                issued || paper.replaces() == null ? List.of() : earlier(paper.replaces(), document),
                onHolidays(planned));
    }

    private List<Integer> onHolidays(List<PlanLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(row -> isOnHoliday(TypedDay.of(lines.get(row).due())))
                .mapToObj(row -> row + 1)
                .toList();
    }

    private boolean isOnHoliday(LocalDate due) {
        return due != null && !rules.isWorking(due);
    }

    /** What has the same lead and the same content in the other paper (null: there is none) goes on; the rest lapses. */
    List<PlanSheet.Earlier> earlier(UUID replaced, UUID document) {
        var open = tasks(replaced, TaskSql.OPEN);
        var goingOn = open.isEmpty() || document == null ? Set.<UUID>of() : plans.goingOn(replaced, document);
        return open.stream()
                .map(row -> new PlanSheet.Earlier(row, goingOn.contains(row.id())))
                .toList();
    }

    private List<TaskRow> tasks(UUID document, String condition) {
        var wanted = new TaskSql().and("t.document_id = %1$s", document).and(condition);
        return lists.rows(wanted, null, rules.day(actor.today()), TaskPlanning.MOST).stream()
                .map(TaskListRepository.Found::row)
                .toList();
    }
}
