package doanket.task.web;

import java.util.Set;

/** What a page says after it has come back from something done; the address carries it, so it must be one that is known. */
final class TaskDone {

    private static final Set<String> KNOWN = Set.of(
            "done.given",
            "done.accepted",
            "done.handed-over",
            "done.progress",
            "done.reported",
            "done.given-back",
            "done.part-accepted",
            "done.part-reported",
            "done.part-confirmed",
            "done.part-sent-back",
            "done.confirmed",
            "done.sent-back",
            "done.insisted",
            "done.paused",
            "done.resumed",
            "done.cancelled",
            "done.reassigned",
            "done.split",
            "done.corrected",
            "done.extension-asked",
            "done.extension-granted",
            "done.extension-refused",
            "done.explanation-asked",
            "done.explained",
            "done.question",
            "done.answer",
            "done.reminded",
            "done.planned",
            "done.rules-set");

    private TaskDone() {}

    static String key(String done) {
        var key = "done." + done;
        return KNOWN.contains(key) ? key : null;
    }
}
