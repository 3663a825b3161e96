package doanket.opinion.web;

import doanket.opinion.Choice;
import doanket.opinion.FigureSheet;
import doanket.opinion.OpinionFigures;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Figures of a unit's area; without a unit, of the first that the reader may look at. */
@Named
@RequestScoped
public class OpinionFiguresView {

    @Inject
    private OpinionFigures figures;

    private String unit;
    private String from;
    private String until;
    private List<Choice> units;
    private FigureSheet sheet;

    public void load() {
        units = figures.units();
        boolean isNamed = unit != null && !unit.isBlank();
        if (isNamed || !units.isEmpty()) {
            sheet = figures.figures(FormFields.id(isNamed ? unit : units.get(0).id()), from, until);
        }
    }

    public List<Choice> getUnits() {
        return units;
    }

    public FigureSheet getSheet() {
        return sheet;
    }

    public boolean isUnit(String id) {
        return sheet.head().unit().toString().equals(id);
    }

    public String getFirst() {
        return VietnamTime.told(sheet.head().from());
    }

    public String getLast() {
        return VietnamTime.told(sheet.head().until());
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
