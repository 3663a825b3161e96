package doanket.opinion.web;

import doanket.opinion.OversightReading;
import doanket.opinion.OversightSheet;
import doanket.opinion.RecommendationRow;
import doanket.opinion.ReplyKind;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** A supervision or criticism with what may be done; what was typed and refused still stands in its fields. */
@Named
@RequestScoped
public class OpinionOversightView extends OpinionForm {

    @Inject
    private OversightReading reading;

    private String after;
    private OversightSheet sheet;

    public void load() {
        sheet = reading.page(FormFields.id(getId()), after);
    }

    public OversightSheet getSheet() {
        return sheet;
    }

    /** Where the list of what was recommended begins. */
    public String getTop() {
        return "/opinion/oversight?id=" + getId();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public ReplyKind[] getReplies() {
        return ReplyKind.values();
    }

    /** Whether that form was the one that was refused. */
    public boolean isOf(String step) {
        return typed("do", "").equals(step);
    }

    /** Whether that form is asked whether it is really meant; once it was said, it stays said. */
    public boolean isAskedReally(String step) {
        return isOf(step)
                && (FormRefusal.isFor(request(), "refused.dayBefore")
                        || FormRefusal.isFor(request(), "refused.closeEarly")
                        || isReally(step));
    }

    public boolean isReally(String step) {
        return typedIn(step, "really").equals("1");
    }

    /** What was typed into that form, and no other. */
    public String typedIn(String step, String field) {
        return isOf(step) ? typed(field, "") : "";
    }

    /** Whether it was a file for that visit or reply that was refused. */
    public boolean isAttaching(UUID subject) {
        return subject.toString().equals(typed("subject", ""));
    }

    /** Whether the reply to that recommendation was refused. */
    public boolean isReplying(RecommendationRow row) {
        return row.id().toString().equals(typed("recommendation", ""));
    }

    public String typedTo(RecommendationRow row, String field) {
        return isReplying(row) ? typed(field, "") : "";
    }

    public boolean isReply(RecommendationRow row, ReplyKind kind) {
        return typedTo(row, "reply").equals(kind.name());
    }
}
