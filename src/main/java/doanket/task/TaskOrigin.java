package doanket.task;

import java.util.UUID;

/** What a task comes from: a clause of a paper, or another task of which it is a part or one occurrence; each may be null. */
record TaskOrigin(UUID document, UUID clause, UUID parent) {

    static final TaskOrigin ALONE = new TaskOrigin(null, null, null);

    static TaskOrigin of(UUID parent) {
        return new TaskOrigin(null, null, parent);
    }
}
