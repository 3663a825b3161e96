package doanket.task;

import doanket.identity.Audience;
import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.identity.UnitTree;
import doanket.notification.EventKind;
import doanket.notification.Happening;
import doanket.notification.NotificationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What happens to tasks, and whom it concerns as things stand now. */
@ApplicationScoped
class TaskEvents implements NotificationEvents {

    static final String ASSIGNED = "task.assigned";
    static final String REPORTED = "task.reported";
    static final String DECIDED = "task.decided";
    static final String ASKED = "task.asked";
    static final String TALK = "task.talk";
    static final String REMINDER = "task.reminder";
    static final String ESCALATED = "task.escalated";

    private final TaskRepository tasks;
    private final AudienceMembers members;
    private final UnitTree tree;

    protected TaskEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    TaskEvents(TaskRepository tasks, AudienceMembers members, UnitTree tree) {
        this.tasks = tasks;
        this.members = members;
        this.tree = tree;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(ASSIGNED, ASSIGNED, EventKind.TO_DO).forHoldersOf(Permission.TASK_WORK),
                EventKind.of(DECIDED, DECIDED, EventKind.TO_DO).forHoldersOf(Permission.TASK_WORK),
                EventKind.of(REMINDER, REMINDER, EventKind.TO_DO).forHoldersOf(Permission.TASK_WORK),
                EventKind.of(TALK, TALK, EventKind.TO_DO).forHoldersOf(Permission.TASK_WORK),
                EventKind.of(REPORTED, REPORTED, EventKind.TO_KNOW).forHoldersOf(Permission.TASK_ASSIGN),
                EventKind.of(ASKED, ASKED, EventKind.TO_KNOW).forHoldersOf(Permission.TASK_ASSIGN),
                EventKind.of(ESCALATED, ESCALATED, EventKind.TO_DO).forHoldersOf(Permission.TASK_FOLLOW));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return tasks.sides(happening.subject())
                .map(sides -> concerned(happening, sides, among))
                .orElse(List.of());
    }

    private Collection<UUID> concerned(Happening happening, TaskSides sides, Collection<UUID> among) {
        if (happening.event().equals(DECIDED)) {
            return doers(sides, among);
        }
        if (sides.state().isSettled()) {
            return List.of();
        }
        return switch (happening.event()) {
            case REPORTED ->
                sides.state() == TaskState.REPORTED
                        ? members.holders(Permission.TASK_ASSIGN, sides.giver())
                        : List.of();
            case ASKED -> members.holders(Permission.TASK_ASSIGN, sides.giver());
            case ESCALATED -> leaders(sides);
            default -> doers(sides, among);
        };
    }

    /** Whoever of the units that do it holds the permission to. */
    private Collection<UUID> doers(TaskSides sides, Collection<UUID> among) {
        return members.reached(Audience.keys(sides.doers()), Permission.TASK_WORK, among);
    }

    /**
     * Who follows up what the lead unit does, there and as far up as it was told of; of them those who may open the task,
     * which whoever looks after the unit above alone may not.
     */
    private Collection<UUID> leaders(TaskSides sides) {
        var path = tree.pathOf(sides.lead());
        var told = path.subList(0, Math.min(sides.escalated(), path.size()));
        var leaders = members.reached(Audience.keys(told), Permission.TASK_FOLLOW, null);
        if (leaders.isEmpty()) {
            return leaders;
        }
        var readers = new HashSet<>(members.reached(sides.readers(), Permission.TASK_READ, leaders));
        readers.addAll(members.holders(Permission.TASK_READ, sides.lead()));
        readers.addAll(members.holders(Permission.TASK_READ, sides.giver()));
        return leaders.stream().filter(readers::contains).toList();
    }
}
