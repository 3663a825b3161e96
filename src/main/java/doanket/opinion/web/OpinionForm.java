package doanket.opinion.web;

import doanket.web.FormPage;
import doanket.web.FormRefusal;
import java.util.Set;

/** A page of opinions with a plain form. */
public abstract class OpinionForm extends FormPage {

    private static final Set<String> DONE = Set.of(
            "done.saved",
            "done.closed",
            "done.corrected",
            "done.split",
            "done.merged",
            "done.parted",
            "done.forwarded",
            "done.answered",
            "done.told",
            "done.renewed",
            "done.noted");

    @Override
    protected Set<String> doneKeys() {
        return DONE;
    }

    /** Whether the refusal can be answered by saying that nobody private is named. */
    public boolean isAskedWhetherPersonal() {
        return isRefused() && FormRefusal.isFor(request(), "refused.personalData");
    }
}
