package doanket.task;

import java.util.UUID;

/**
 * What somebody asks a list of tasks for: whose, how they stand, and narrowed by words, lead unit, officer, paper, priority
 * (each null for any) and period; {@code after} is the key of the last row seen.
 */
public record TaskQuery(TaskList list, TaskShow show, Narrowed narrowed, String after) {

    /** What a list is narrowed by. */
    public record Narrowed(
            String text,
            UUID lead,
            UUID officer,
            UUID document,
            TaskPriority priority,
            TaskSpan span,
            boolean withoutSeries) {

        /** As officer those that nobody has accepted, as document those of no paper. */
        public static final UUID NONE = new UUID(0, 0);

        public static final Narrowed BY_NOTHING = new Narrowed(null, null, null, null, null, TaskSpan.ALL, false);
    }

    /** Whether a page of that list told it as the place where the next one begins. */
    public static boolean isPlace(String after) {
        return TaskListRepository.isPlace(after);
    }

    public static TaskQuery of(TaskList list, TaskShow show) {
        return new TaskQuery(list, show, Narrowed.BY_NOTHING, null);
    }
}
