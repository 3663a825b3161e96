package doanket.report.web;

import doanket.web.FormPage;
import java.util.Set;

/** A page about one thing of the reports. */
public abstract class ReportPage extends FormPage {

    private static final Set<String> DONE = Set.of(
            "done.saved",
            "done.sent",
            "done.approved",
            "done.returned",
            "done.gathered",
            "done.locked",
            "done.reopened",
            "done.discarded",
            "done.correcting",
            "done.wanted",
            "done.sampled",
            "done.judged",
            "done.made",
            "done.changed",
            "done.ended",
            "done.opened",
            "done.proven");

    @Override
    protected Set<String> doneKeys() {
        return DONE;
    }
}
