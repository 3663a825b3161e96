package doanket.opinion.web;

import doanket.opinion.OpinionReading;
import doanket.opinion.Outcome;
import doanket.opinion.PetitionSheet;
import doanket.opinion.TypedPart;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** A petition with what may be done about it; what was typed and refused still stands in its fields. */
@Named
@RequestScoped
public class OpinionPetitionView extends OpinionForm {

    private static final int PARTS = 4;

    @Inject
    private OpinionReading reading;

    private PetitionSheet sheet;

    public void load() {
        sheet = reading.petition(FormFields.id(getId()));
    }

    public PetitionSheet getSheet() {
        return sheet;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public boolean isOutcome(Outcome outcome) {
        return typed("outcome", "").equals(outcome.name());
    }

    /** Whether that form was the one that was refused. */
    public boolean isOf(String step) {
        return typed("do", "").equals(step);
    }

    /** What was typed into the form that corrects, or what it is. */
    public String corrected(String field, String there) {
        return isOf("correct") ? typed(field, there) : there;
    }

    public boolean isTopic(String code) {
        return corrected("topic", sheet.row().said().topic()).equals(code);
    }

    public boolean isCompetence(String code) {
        return corrected("competence", sheet.row().said().competence()).equals(code);
    }

    public boolean isPlace(String place) {
        return corrected("place", sheet.row().said().place().toString()).equals(place);
    }

    public String getToday() {
        return typed("on", VietnamTime.told(sheet.kit().today()));
    }

    /** What was typed; or the words of the whole, to be cut, and some to go on. */
    public List<TypedPart> getParts() {
        if (isOf("split")) {
            return OpinionDoServlet.parts(request());
        }
        var parts = new ArrayList<TypedPart>();
        parts.add(new TypedPart("", "", "", sheet.row().said().text()));
        while (parts.size() < PARTS) {
            parts.add(new TypedPart("", "", "", ""));
        }
        return parts;
    }
}
