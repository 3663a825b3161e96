package doanket.opinion.web;

import doanket.opinion.BatchForm;
import doanket.opinion.BatchKit;
import doanket.opinion.BatchWriting;
import doanket.opinion.PetitionRow;
import doanket.opinion.TypedLine;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** A batch to be written or changed; what was typed and refused still stands in its fields. */
@Named
@RequestScoped
public class OpinionEditView extends OpinionForm {

    private static final int FREE = 5;

    @Inject
    private BatchWriting writing;

    private BatchForm form;
    private BatchKit kit;

    public void load() {
        boolean isNew = getId() == null || getId().isBlank();
        form = isNew ? null : writing.form(FormFields.id(getId()));
        kit = isNew ? writing.kit() : form.kit();
    }

    public BatchKit getKit() {
        return kit;
    }

    public boolean isKnown() {
        return form != null;
    }

    public boolean isClosed() {
        return isKnown() && form.head().closed();
    }

    public long getVersion() {
        return isKnown() ? form.version() : 0;
    }

    public String getName() {
        return typed("name", isKnown() ? form.head().terms().name() : "");
    }

    public String getFrom() {
        return typed("from", isKnown() ? VietnamTime.told(form.head().from()) : "");
    }

    public String getUntil() {
        return typed("until", isKnown() ? VietnamTime.told(form.head().until()) : "");
    }

    public boolean isChannel(String code) {
        return typed("channel", isKnown() ? form.head().terms().channel() : "").equals(code);
    }

    public boolean isOwner(String owner) {
        return typed("owner", "").equals(owner);
    }

    public int getMost() {
        return BatchWriting.MOST;
    }

    /** Those that are there or were typed, and some to go on. */
    public List<TypedLine> getLines() {
        if (isRefused() && request().getParameter("text") != null) {
            return OpinionBatchServlet.lines(request());
        }
        var lines = new ArrayList<TypedLine>();
        if (isKnown()) {
            form.lines().stream().map(OpinionEditView::line).forEach(lines::add);
        }
        int rows = Math.min(lines.size() + FREE, getMost());
        while (lines.size() < rows) {
            lines.add(new TypedLine("", "", "", "", ""));
        }
        return lines;
    }

    private static TypedLine line(PetitionRow row) {
        var said = row.said();
        return new TypedLine(said.topicName(), said.placeName(), said.competenceName(), row.peopleTold(), said.text());
    }
}
