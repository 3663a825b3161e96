package doanket.emulation.web;

import doanket.emulation.BookDraft;
import doanket.emulation.BookWriting;
import doanket.emulation.EmulationKit;
import doanket.emulation.TypedBook;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A book to be written or changed; what was typed and refused still stands in its fields. */
@Named
@RequestScoped
public class EmulationEditView extends EmulationForm {

    private static final String DAYS = "5";
    private static final String STEP = "0,5";

    @Inject
    private BookWriting writing;

    private EmulationKit kit;
    private BookDraft draft;

    public void load() {
        kit = writing.kit();
        boolean isNew = getId() == null || getId().isBlank();
        draft = isNew ? null : writing.draft(FormFields.id(getId()));
    }

    public EmulationKit getKit() {
        return kit;
    }

    public boolean isKnown() {
        return draft != null;
    }

    public long getVersion() {
        return isKnown() ? draft.version() : 0;
    }

    /** One draft for each book, and one for the next. */
    public String getDraft() {
        return "emulation-" + (isKnown() ? getId() : "new");
    }

    public String getName() {
        return typed("name", isKnown() ? draft.terms().name() : "");
    }

    public String getDecision() {
        return typed("decision", isKnown() ? draft.terms().decision() : "");
    }

    public String getYear() {
        return typed("year", isKnown() ? Integer.toString(draft.terms().year()) : "");
    }

    public String getUntil() {
        return typed("until", isKnown() ? VietnamTime.told(draft.terms().rules().scoringUntil()) : "");
    }

    public String getDays() {
        return typed("days", isKnown() ? Integer.toString(draft.terms().rules().objectionDays()) : DAYS);
    }

    public String getBonus() {
        return typed("bonus", isKnown() ? TypedBook.print(draft.terms().rules().bonusMost()) : "");
    }

    public String getStep() {
        return typed("step", isKnown() ? TypedBook.print(draft.terms().rules().step()) : STEP);
    }

    public String getItems() {
        return typed("items", isKnown() ? draft.items() : "");
    }

    public String getClusters() {
        return typed("clusters", isKnown() ? draft.clusters() : "");
    }

    public boolean isOfCampaign(String campaign) {
        var there = isKnown() && draft.terms().campaign() != null
                ? draft.terms().campaign().toString()
                : "";
        return typed("campaign", there).equals(campaign);
    }

    public boolean isOwner(String owner) {
        return typed("owner", "").equals(owner);
    }
}
