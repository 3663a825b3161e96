package doanket.opinion.web;

import doanket.opinion.OversightFrame;
import doanket.opinion.OversightKind;
import doanket.opinion.OversightKit;
import doanket.opinion.OversightPlanning;
import doanket.opinion.OversightRow;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A supervision or criticism to be planned, changed, or looked at again; what was typed and refused still stands there. */
@Named
@RequestScoped
public class OpinionPlanView extends OpinionForm {

    @Inject
    private OversightPlanning planning;

    private String kind;
    private String again;
    private OversightKit kit;

    public void load() {
        var of = isKnown() ? getId() : again;
        kit = of == null || of.isBlank() ? planning.kit() : planning.kit(FormFields.id(of));
    }

    public OversightKit getKit() {
        return kit;
    }

    public boolean isKnown() {
        return getId() != null && !getId().isBlank();
    }

    private OversightRow row() {
        return kit.row();
    }

    public OversightKind getOf() {
        return row() == null ? OversightKind.of(kind) : row().head().kind();
    }

    public List<String> getForms() {
        return getOf().forms();
    }

    public long getVersion() {
        return isKnown() ? row().version() : 0;
    }

    public String getSubject() {
        return typed("subject", row() == null ? "" : row().head().subject());
    }

    public String getBodies() {
        return typed("bodies", row() == null ? "" : row().bodies());
    }

    public String getTeam() {
        return typed("team", row() == null ? "" : row().head().team());
    }

    private OversightFrame frame() {
        return row() == null ? OversightFrame.NONE : row().frame();
    }

    public String getDecision() {
        return typed("decision", isKnown() ? frame().decision() : "");
    }

    public String getOutline() {
        return typed("outline", frame().outline());
    }

    public String getChair() {
        return typed("chair", frame().chair());
    }

    public String getJoining() {
        return typed("joining", frame().joining());
    }

    public String getFrom() {
        return typed("from", isKnown() ? VietnamTime.told(row().head().from()) : "");
    }

    public String getUntil() {
        return typed("until", isKnown() ? VietnamTime.told(row().head().until()) : "");
    }

    public boolean isForm(String form) {
        return typed("form", row() == null ? "" : row().head().form()).equals(form);
    }

    public boolean isProgramme(String programme) {
        var there = isKnown() && row().ties().programme() != null
                ? row().ties().programme().toString()
                : "";
        return typed("programme", there).equals(programme);
    }

    public boolean isOwner(String owner) {
        return typed("owner", "").equals(owner);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
