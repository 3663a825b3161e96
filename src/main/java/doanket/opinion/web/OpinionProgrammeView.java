package doanket.opinion.web;

import doanket.opinion.OversightKit;
import doanket.opinion.OversightPlanning;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A yearly programme to be written. */
@Named
@RequestScoped
public class OpinionProgrammeView extends OpinionForm {

    @Inject
    private OversightPlanning planning;

    private OversightKit kit;

    public void load() {
        kit = planning.kit();
    }

    public OversightKit getKit() {
        return kit;
    }

    public boolean isOwner(String owner) {
        return typed("owner", "").equals(owner);
    }
}
