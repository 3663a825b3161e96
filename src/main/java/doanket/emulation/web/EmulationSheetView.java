package doanket.emulation.web;

import doanket.emulation.EmulationReading;
import doanket.emulation.ScoreLine;
import doanket.emulation.UnitSheet;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The scores of a unit; what was typed and refused still stands in its fields. */
@Named
@RequestScoped
public class EmulationSheetView extends EmulationForm {

    @Inject
    private EmulationReading reading;

    private UnitSheet sheet;

    public void load() {
        sheet = reading.sheet(FormFields.id(getId()));
    }

    public UnitSheet getSheet() {
        return sheet;
    }

    public String points(ScoreLine line, String there) {
        return typedAt(line, "p", there);
    }

    public String text(ScoreLine line, String there) {
        return typedAt(line, "t", there);
    }

    private String typedAt(ScoreLine line, String field, String there) {
        int place = isRefused()
                ? FormFields.all(request(), "i").indexOf(line.item().id().toString())
                : -1;
        return place < 0 ? there : FormFields.at(FormFields.all(request(), field), place);
    }

    /** The item to which an objection was typed. */
    public boolean isChosen(ScoreLine line) {
        return line.item().id().toString().equals(typed("item", ""));
    }

    /** What was typed into the answer of that objection. */
    public String answered(String objection, String field) {
        return objection.equals(typed("objection", "")) ? typed(field, "") : "";
    }
}
