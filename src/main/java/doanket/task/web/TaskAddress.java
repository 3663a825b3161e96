package doanket.task.web;

import doanket.platform.Uuids;
import doanket.task.TaskQuery.Narrowed;
import java.util.UUID;

/** What comes in with an address of a page of tasks; whatever is malformed counts as not said. */
final class TaskAddress {

    /** Asks for what has none of that. */
    static final String NONE = "none";

    private TaskAddress() {}

    /** An identifier, or that there is none. */
    static UUID idOrNone(String text) {
        return NONE.equals(text) ? Narrowed.NONE : Uuids.orNull(text);
    }

    /** What stands for it in an address; nothing for what is malformed. */
    static String known(String text) {
        return idOrNone(text) == null ? null : text;
    }
}
