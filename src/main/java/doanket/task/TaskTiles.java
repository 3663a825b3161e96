package doanket.task;

import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tasks on the first page: what is overdue, always; what one's unit has to do; and for leaders what waits for them. */
@ApplicationScoped
class TaskTiles implements TileSource {

    private static final int MOST = 5;
    private static final int FIGURES = 2;
    private static final String LATE_ADDRESS = "/task/list?which=given&show=overdue";
    private static final String COUNTS = "task.figures";
    private static final String LATE_COUNTS = "task.lateFigures";
    private static final String FOLLOWED = "task.followedFigures";

    private static final Face LATE_TILE = new Face("task.late", 5, "tile.late", null, "lead", 0);
    private static final Face TO_DO_TILE = new Face("task.toDo", 6, "tile.toDo", "tile.toDo.none", "giver", 0);
    private static final Face TO_CONFIRM_TILE =
            new Face("task.toConfirm", 7, "tile.toConfirm", "tile.toConfirm.none", "lead", 0);

    /**
     * What a tile is called, where it stands, what it says while it has no rows (null: it is not shown then), the unit that
     * its rows name, and how many there are of which it shows the first few (0: it does not say).
     */
    private record Face(String key, int order, String title, String none, String side, int all) {

        Face of(int count) {
            return new Face(key, order, title, none, side, count);
        }
    }

    private final TaskReach reach;
    private final TaskListRepository lists;
    private final Rules rules;
    private final Actor actor;

    protected TaskTiles() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    TaskTiles(TaskReach reach, TaskListRepository lists, Rules rules, Actor actor) {
        this.reach = reach;
        this.lists = lists;
        this.rules = rules;
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        if (!actor.holds(Permission.TASK_WORK)) {
            return List.of();
        }
        var day = rules.day(actor.today());
        var questions = new ArrayList<TileQuestion>();
        questions.add(lists.countsQuestion(COUNTS, reach.of(TaskList.UNIT), day));
        questions.add(
                lists.rowsQuestion(TO_DO_TILE.key(), reach.of(TaskList.UNIT).and(TaskSql.OPEN), day, MOST));
        if (actor.holds(Permission.TASK_ASSIGN)) {
            var waiting = reach.of(TaskList.GIVEN).and("t.state in ('REPORTED', 'GIVEN_BACK')");
            questions.add(lists.rowsQuestion(TO_CONFIRM_TILE.key(), waiting, day, MOST));
            questions.add(lists.countsQuestion(LATE_COUNTS, reach.of(TaskList.GIVEN), day));
            questions.add(
                    lists.rowsQuestion(LATE_TILE.key(), reach.of(TaskList.GIVEN).and(TaskSql.OVERDUE), day, MOST));
        }
        if (actor.holds(Permission.TASK_FOLLOW)) {
            questions.add(lists.sidesQuestion(FOLLOWED, reach.followed(), actor.units(), day));
        }
        return questions;
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        if (!actor.holds(Permission.TASK_WORK)) {
            return List.of();
        }
        var tiles = new ArrayList<Tile>();
        answers.of(COUNTS).stream().map(counts -> figures(counts, answers)).forEach(tiles::add);
        tiles.add(list(TO_DO_TILE, "/task/list?which=unit", answers));
        if (actor.holds(Permission.TASK_ASSIGN)) {
            if (!answers.of(LATE_TILE.key()).isEmpty()) {
                var all = answers.of(LATE_COUNTS).stream()
                        .mapToInt(counts -> counts.number("overdue"))
                        .sum();
                tiles.add(list(LATE_TILE.of(all), LATE_ADDRESS, answers));
            }
            tiles.add(list(TO_CONFIRM_TILE, "/task/list?which=given&show=waiting", answers));
        }
        return tiles;
    }

    /** What is overdue stands here even where it is nothing. */
    private Tile figures(TileAnswer counts, TileAnswers answers) {
        int soon = counts.number("soon");
        var rows = new ArrayList<TileRow>();
        rows.add(late(counts, "count.overdue", "/task/list?which=unit&show=overdue"));
        answers.of(LATE_COUNTS).forEach(given -> rows.add(late(given, "count.lateGiven", LATE_ADDRESS)));
        followed(answers).ifPresent(rows::add);
        rows.add(figure(soon, "count.soon", "soon", soon > 0 ? "warn" : null));
        rows.add(figure(counts.number("unclaimed"), "count.unclaimed", "unclaimed", null));
        return new Tile(COUNTS, FIGURES, Tile.Kind.STATS, words("tile.figures"), "/task/list?which=unit", rows);
    }

    /** Of what is followed and may be opened; nothing where none of it is open. */
    private Optional<TileRow> followed(TileAnswers answers) {
        var opened = answers.of(FOLLOWED).stream().filter(this::isReadable).toList();
        int overdue = opened.stream().mapToInt(one -> one.number("overdue")).sum();
        return opened.isEmpty()
                ? Optional.empty()
                : Optional.of(late(overdue, "count.lateFollowed", "/task/list?which=followed&show=overdue"));
    }

    /** The same rule as {@link TaskScopes}. */
    private boolean isReadable(TileAnswer sides) {
        var giver = sides.id("giver");
        var lead = sides.id("lead");
        return sides.flag("own")
                || actor.isMember(giver)
                || actor.isMember(lead)
                || actor.may(Permission.TASK_READ, giver)
                || actor.may(Permission.TASK_READ, lead);
    }

    private TileRow late(TileAnswer counts, String label, String address) {
        return late(counts.number("overdue"), label, address);
    }

    private TileRow late(int overdue, String label, String address) {
        return new TileRow(words(label), null, address, null, Integer.toString(overdue), overdue > 0 ? "bad" : "good");
    }

    private TileRow figure(int count, String label, String show, String tone) {
        return new TileRow(
                words(label), null, "/task/list?which=unit&show=" + show, null, Integer.toString(count), tone);
    }

    private Tile list(Face face, String more, TileAnswers answers) {
        var rows = answers.of(face.key());
        var shown = rows.isEmpty()
                ? List.of(new TileRow(words(face.none()), null, null, null, null, null))
                : rows.stream().map(task -> row(task, face.side())).toList();
        return new Tile(face.key(), face.order(), Tile.Kind.LIST, words(face.title(), face.all()), more, shown);
    }

    private TileRow row(TileAnswer task, String side) {
        var facts = new Standing.Facts(
                TaskState.valueOf(task.text("state")),
                task.day("due_on"),
                task.day("first_due_on"),
                task.day("result_on"),
                null);
        var standing = Standing.of(facts, rules.day(actor.today()));
        var tone = standing.label().tone();
        var officer = task.text("officer_name");
        return new TileRow(
                TaskFacts.title(task.text("content")),
                task.text(side) + (officer == null ? "" : " · " + officer),
                TaskNotices.VIEW + task.id("id"),
                null,
                words("label." + standing.label(), standing.days()),
                tone.equals("neutral") ? "info" : tone);
    }

    private String words(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
