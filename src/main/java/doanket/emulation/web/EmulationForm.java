package doanket.emulation.web;

import doanket.web.FormPage;
import java.util.Set;

/** A page of emulation with a plain form. */
public abstract class EmulationForm extends FormPage {

    private static final Set<String> DEEDS =
            Set.of("saved", "published", "sent", "verified", "returned", "frozen", "finished", "objected", "answered");

    @Override
    protected Set<String> deeds() {
        return DEEDS;
    }
}
