package doanket.task;

import doanket.identity.AccountRow;
import doanket.identity.DemoData;
import doanket.identity.DemoPeople;
import doanket.identity.PostSource;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The six tasks of the session of the seed (DOMAIN.md 3.6) for the invented province, each from its clause of the conclusion and in
 * another state.
 */
@ApplicationScoped
class TaskDemo implements DemoData {

    private static final String GIVER = "lanhdao.dang";
    private static final String FRONT = "canbo.mttq";
    private static final String FARMERS = "canbo.hnd";
    private static final List<String> OTHERS = List.of("MTTQ tỉnh", "HND tỉnh", "HLHPN tỉnh", "Tỉnh đoàn", "HCCB tỉnh");
    private static final int ORDER = 60;
    private static final int BEGUN = 45;

    private final DemoPeople actors;
    private final PostSource posts;
    private final UnitDirectory directory;
    private final Writing writing;
    private final Clock clock;

    /** What writes the demo down. */
    @ApplicationScoped
    static class Writing {

        private final TaskRepository tasks;
        private final Giving giving;
        private final TaskLog log;

        @Inject
        private DemoSources sources;

        protected Writing() { // for the CDI proxy
            this(null, null, null);
        }

        @Inject
        Writing(TaskRepository tasks, Giving giving, TaskLog log) {
            this.tasks = tasks;
            this.giving = giving;
            this.log = log;
        }

        List<DemoSources.Clause> sources(UUID giver) {
            return sources.of(giver);
        }

        Task give(UUID giver, TaskForm form, TaskOrigin origin, Stamp by) {
            var task = giving.plan(Uuids.next(), giver, form, origin, by);
            giving.assign(task, VietnamTime.day(by.at()), by);
            return task;
        }

        void note(Task task, TaskStep step, Stamp by, Said said) {
            log.note(task, step, by, said);
            tasks.flush();
        }
    }

    protected TaskDemo() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskDemo(DemoPeople actors, PostSource posts, UnitDirectory directory, Writing writing, Clock clock) {
        this.actors = actors;
        this.posts = posts;
        this.directory = directory;
        this.writing = writing;
        this.clock = clock;
    }

    /** Who is there, and the day it all begins. */
    private record Cast(
            Map<String, AccountRow> people,
            Map<String, UUID> units,
            List<DemoSources.Clause> clauses,
            LocalDate today) {

        TaskOrigin origin(int number) {
            return number < clauses.size() ? clauses.get(number).origin() : TaskOrigin.ALONE;
        }

        LocalDate begun() {
            return clauses.stream()
                    .map(DemoSources.Clause::issuedOn)
                    .findFirst()
                    .orElse(today.minusDays(BEGUN));
        }

        boolean isWhole() {
            return people.keySet().containsAll(List.of(GIVER, FRONT, FARMERS))
                    && units.keySet().containsAll(OTHERS);
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    @Transactional
    public void load() {
        var today = VietnamTime.day(clock.instant());
        var people = actors.byName();
        var units = OTHERS.stream()
                .flatMap(name -> directory.find(name, 1).stream())
                .collect(Collectors.toMap(UnitName::shortName, UnitName::id, (one, other) -> one));
        var giver = people.get(GIVER);
        var clauses = giver == null ? List.<DemoSources.Clause>of() : writing.sources(giver.unit());
        var cast = new Cast(people, units, clauses, today);
        if (cast.isWhole()) {
            write(cast);
        }
    }

    private void write(Cast cast) {
        done(give(cast, 0, List.of(), TaskTimes.once(cast.today().minusDays(20))), cast);
        reported(give(cast, 1, OTHERS.subList(1, 5), TaskTimes.once(cast.today().plusDays(4))), cast);
        give(
                cast,
                2,
                OTHERS.subList(1, 3),
                new TaskTimes(TaskKind.PERIODIC, cast.today().plusDays(12), TaskPeriod.MONTH, null));
        give(cast, 3, OTHERS.subList(1, 5), TaskTimes.once(cast.today().plusDays(30)));
        working(give(cast, 4, List.of(), TaskTimes.once(cast.today().minusDays(3))), cast, 60);
        working(give(cast, 5, OTHERS.subList(2, 5), TaskTimes.once(cast.today().plusDays(60))), cast, 20);
    }

    private Task give(Cast cast, int number, List<String> with, TaskTimes times) {
        var told = DemoTask.values()[number];
        var lead = cast.units().get(told.lead());
        var parts = with.stream()
                .map(cast.units()::get)
                .filter(unit -> !unit.equals(lead))
                .map(unit -> new PartForm(unit, ""))
                .toList();
        var form = new TaskForm(told.terms(), new TaskParties(lead, parts, null, null), times);
        var giver = cast.people().get(GIVER);
        return writing.give(giver.unit(), form, cast.origin(number), stamp(giver, cast.begun()));
    }

    private void working(Task task, Cast cast, int percent) {
        var farmers = task.facts().lead().equals(cast.units().get("HND tỉnh"));
        var by =
                stamp(cast.people().get(farmers ? FARMERS : FRONT), cast.begun().plusDays(2));
        task.accept(by);
        writing.note(task, TaskStep.ACCEPTED, by, Said.NOTHING);
        var later =
                stamp(cast.people().get(farmers ? FARMERS : FRONT), cast.today().minusDays(8));
        task.progress(percent, later);
        writing.note(task, TaskStep.PROGRESS, later, new Said(DemoTask.PROGRESS, percent, Evidence.NONE, null));
    }

    private void reported(Task task, Cast cast) {
        working(task, cast, 90);
        var on = cast.today().minusDays(2);
        var by = stamp(cast.people().get(FRONT), on);
        task.report(on, by);
        writing.note(task, TaskStep.REPORTED, by, new Said(DemoTask.REPORT, null, DemoTask.paper(on), null));
    }

    private void done(Task task, Cast cast) {
        reported(task, cast);
        var on = cast.today().minusDays(2);
        var by = stamp(cast.people().get(GIVER), cast.today().minusDays(1));
        task.confirm(on, by);
        writing.note(task, TaskStep.CONFIRMED, by, Said.NOTHING);
    }

    private Stamp stamp(AccountRow account, LocalDate day) {
        var held = posts.postsOf(account.person(), VietnamTime.day(clock.instant())).stream()
                .findFirst();
        return new Stamp(
                account.id(),
                account.fullName(),
                held.map(post -> post.id()).orElse(null),
                held.map(post -> post.label()).orElse(""),
                VietnamTime.instant(day.atTime(9, 0)).plus(Duration.ofMinutes(30)));
    }
}
