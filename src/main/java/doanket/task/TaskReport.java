package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.task.TallyRepository.By;
import doanket.task.TallyRepository.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What leaders look at: how the tasks stand that their units have given, or that their units lead. */
@ApplicationScoped
@Transactional
public class TaskReport {

    private static final int MOST_ROWS = 300;
    private static final Most ON_SCREEN = new Most(MOST_ROWS, 10);
    private static final Most ON_PAPER = new Most(MOST_ROWS, 500);
    private static final Most EVERYTHING = new Most(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** How many rows of each table, and how many overdue tasks; what is left is told as a number. */
    private record Most(int rows, int overdue) {}

    private final TaskReach reach;
    private final Counting counting;
    private final UnitDirectory directory;
    private final Rules rules;
    private final Actor actor;

    /** What counts and what lists. */
    @ApplicationScoped
    static class Counting {

        private final TallyRepository tallies;
        private final TaskListRepository lists;
        private final Papers papers;
        private final NoteRepository notes;

        protected Counting() { // for the CDI proxy
            this(null, null, null, null);
        }

        @Inject
        Counting(TallyRepository tallies, TaskListRepository lists, Papers papers, NoteRepository notes) {
            this.tallies = tallies;
            this.lists = lists;
            this.papers = papers;
            this.notes = notes;
        }

        List<Line> lines(TaskSql wanted, Standing.Day day) {
            return tallies.lines(wanted, day);
        }

        Map<UUID, String> unitNotes(TaskSql wanted, Standing.Day day, Locale locale) {
            return notes.ofUnits(wanted, day, locale);
        }

        Map<UUID, String> taskNotes(List<TaskRow> rows, Locale locale) {
            return notes.ofTasks(rows.stream().map(TaskRow::id).toList(), locale);
        }

        List<TaskRow> rows(TaskSql wanted, Standing.Day day, int most, Map<UUID, String> titles) {
            return TaskSheets.named(lists.rows(wanted, null, day, most), titles);
        }

        /** Of all that was counted, so that what is listed of it need not be asked for again. */
        Map<UUID, String> papers(List<Line> lines) {
            return papers.titles(lines.stream()
                    .filter(line -> line.isOf(By.PAPER))
                    .map(Line::key)
                    .toList());
        }

        Map<UUID, String> officers(Collection<UUID> ids) {
            return tallies.officers(ids);
        }
    }

    protected TaskReport() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskReport(TaskReach reach, Counting counting, UnitDirectory directory, Rules rules, Actor actor) {
        this.reach = reach;
        this.counting = counting;
        this.directory = directory;
        this.rules = rules;
        this.actor = actor;
    }

    /**
     * How the tasks of that period stand today; for the screen, with the ten most overdue. {@code list} is
     * {@code OVERSEEN} or {@code LED}.
     */
    @Allowed(Permission.TASK_FOLLOW)
    public LeaderSheet sheet(TaskList list, SpanWish wish) {
        return sheet(list, wish, ON_SCREEN, null);
    }

    /** The same to be printed: overdue tasks, up to 500 and the number of what is left, and notes of what was said
     * last. */
    @Allowed(Permission.TASK_FOLLOW)
    public LeaderSheet whole(TaskList list, SpanWish wish, Locale locale) {
        return sheet(list, wish, ON_PAPER, locale);
    }

    /** The same as a workbook, whole. */
    @Allowed(Permission.TASK_FOLLOW)
    public byte[] workbook(TaskList list, SpanWish wish) {
        return ReportWorkbook.of(sheet(list, wish, EVERYTHING, actor.locale()), actor.locale());
    }

    /** Without a language there are no notes. */
    private LeaderSheet sheet(TaskList list, SpanWish wish, Most most, Locale locale) {
        var day = rules.day(actor.today());
        var span = wish.on(day.today());
        var wanted = span.narrow(reach.of(list));
        var lines = counting.lines(wanted, day);
        var notes = new HashMap<UUID, String>();
        if (locale != null) {
            notes.putAll(counting.unitNotes(wanted, day, locale));
        }
        var papers = counting.papers(lines);
        var overdue =
                counting.rows(wanted.and(TaskSql.OVERDUE).and("t.kind <> 'PERIODIC'"), day, most.overdue(), papers);
        if (locale != null) {
            notes.putAll(counting.taskNotes(overdue, locale));
        }
        var all = lines.stream()
                .filter(line -> line.isOf(By.ALL))
                .map(Line::tally)
                .findFirst()
                .orElse(new Tally(0, 0, 0, 0, 0, 0));
        return new LeaderSheet(
                list,
                day.today(),
                span,
                all,
                LeaderSheet.first(rows(lines, By.UNIT, this::units), most.rows()),
                LeaderSheet.first(rows(lines, By.PAPER, ids -> papers), most.rows()),
                LeaderSheet.first(rows(lines, By.PERSON, counting::officers), most.rows()),
                overdue,
                new LeaderSheet.Left(
                        left(lines, By.UNIT, most),
                        left(lines, By.PAPER, most),
                        left(lines, By.PERSON, most),
                        all.overdue() - overdue.size()),
                notes);
    }

    private static long left(List<Line> lines, By by, Most most) {
        return Math.max(0, lines.stream().filter(line -> line.isOf(by)).count() - most.rows());
    }

    /** The most overdue first, then the larger; what cannot be named is one row of its own. */
    private static List<TallyRow> rows(List<Line> lines, By by, Function<Collection<UUID>, Map<UUID, String>> naming) {
        var found = lines.stream().filter(line -> line.isOf(by)).toList();
        var names = naming.apply(
                found.stream().map(Line::key).filter(Objects::nonNull).toList());
        return found.stream()
                .map(line -> new TallyRow(line.key(), names.get(line.key()), line.tally()))
                .sorted(Comparator.comparingLong((TallyRow row) -> row.tally().overdue())
                        .thenComparingLong(row -> row.tally().total())
                        .reversed())
                .toList();
    }

    private Map<UUID, String> units(Collection<UUID> ids) {
        return directory.names(ids).values().stream().collect(Collectors.toMap(UnitName::id, UnitName::name));
    }
}
