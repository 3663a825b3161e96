package doanket.opinion.web;

import doanket.opinion.Choice;
import doanket.opinion.FigurePeriod;
import doanket.opinion.FigureSheet;
import doanket.opinion.OpinionFigures;
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
    private String year;
    private String period;
    private List<Choice> units;
    private FigureSheet sheet;

    public void load() {
        units = figures.units();
        boolean isNamed = unit != null && !unit.isBlank();
        if (isNamed || !units.isEmpty()) {
            sheet = figures.figures(
                    FormFields.id(isNamed ? unit : units.get(0).id()),
                    FormFields.count(year == null ? "" : year),
                    FigurePeriod.of(period).orElse(null));
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

    public FigurePeriod[] getPeriods() {
        return FigurePeriod.values();
    }

    public boolean isPeriod(FigurePeriod one) {
        return sheet.head().period() == one;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
