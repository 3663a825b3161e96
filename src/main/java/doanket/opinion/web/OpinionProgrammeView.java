package doanket.opinion.web;

import doanket.opinion.OversightKit;
import doanket.opinion.OversightPlanning;
import doanket.opinion.ProgrammeRow;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A yearly programme to be written or corrected; what was typed and refused still stands there. */
@Named
@RequestScoped
public class OpinionProgrammeView extends OpinionForm {

    @Inject
    private OversightPlanning planning;

    private OversightKit kit;
    private ProgrammeRow row;

    public void load() {
        if (isKnown()) {
            row = planning.programme(FormFields.id(getId()));
        } else {
            kit = planning.kit();
        }
    }

    public OversightKit getKit() {
        return kit;
    }

    public boolean isKnown() {
        return getId() != null && !getId().isBlank();
    }

    /** Nothing in the form of a new one. */
    public ProgrammeRow getRow() {
        return row;
    }

    /** Whoever was told to be second may save nevertheless; otherwise it is as it was when the form was first shown. */
    public String getVersion() {
        var now = isKnown() ? Long.toString(row.version()) : "";
        return FormRefusal.isFor(request(), "refused.changedMeanwhile") ? now : typed("version", now);
    }

    public String getName() {
        return typed("name", isKnown() ? row.name() : "");
    }

    public String getYear() {
        return typed("year", isKnown() ? Integer.toString(row.year()) : "");
    }

    public String getDecision() {
        return typed("decision", isKnown() ? row.decision() : "");
    }

    public boolean isOwner(String owner) {
        return typed("owner", "").equals(owner);
    }
}
