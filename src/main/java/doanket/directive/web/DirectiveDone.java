package doanket.directive.web;

import java.util.Set;

/** What a page says after it has come back from something done; the address carries it, so it must be one that is known. */
final class DirectiveDone {

    private static final Set<String> KNOWN = Set.of(
            "done.saved",
            "done.submitted",
            "done.takenBack",
            "done.returned",
            "done.signed",
            "done.issued",
            "done.refused",
            "done.renumbered",
            "done.withdrawn",
            "done.received",
            "done.reminded",
            "done.reserved",
            "done.voided",
            "done.brought",
            "done.dropped",
            "done.discarded");

    private DirectiveDone() {}

    static String key(String done) {
        var key = "done." + done;
        return KNOWN.contains(key) ? key : null;
    }
}
