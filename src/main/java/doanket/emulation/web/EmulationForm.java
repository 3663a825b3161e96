package doanket.emulation.web;

import doanket.web.FormPage;
import java.util.Set;

/** A page of emulation with a plain form. */
public abstract class EmulationForm extends FormPage {

    private static final Set<String> DONE = Set.of(
            "done.saved",
            "done.published",
            "done.sent",
            "done.verified",
            "done.leftout",
            "done.readmitted",
            "done.returned",
            "done.frozen",
            "done.finished",
            "done.objected",
            "done.answered");

    @Override
    protected Set<String> doneKeys() {
        return DONE;
    }
}
