package doanket.task;

import java.io.Serializable;

/** What a page that decides about a task shows of it, and what it brings back so that nobody decides over somebody else. */
public record TaskGlance(String title, String seen) implements Serializable {

    static TaskGlance of(Task task) {
        return new TaskGlance(task.facts().title(), Seen.of(task.step().at()));
    }
}
