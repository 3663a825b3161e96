package doanket.report.web;

import doanket.web.FormPage;
import java.util.Set;

/** A page about one thing of the reports. */
public abstract class ReportPage extends FormPage {

    private static final Set<String> DEEDS = Set.of(
            "saved",
            "sent",
            "approved",
            "returned",
            "gathered",
            "locked",
            "correcting",
            "wanted",
            "sampled",
            "judged",
            "made",
            "changed",
            "ended",
            "opened",
            "proven");

    @Override
    protected Set<String> deeds() {
        return DEEDS;
    }
}
