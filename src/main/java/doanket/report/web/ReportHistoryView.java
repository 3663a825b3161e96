package doanket.report.web;

import doanket.platform.Uuids;
import doanket.report.HistorySheet;
import doanket.report.ReportReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One figure of a unit over the periods. */
@Named
@RequestScoped
public class ReportHistoryView extends ReportPage {

    @Inject
    private ReportReading reading;

    private String indicator;
    private HistorySheet sheet;

    public void load() {
        sheet = reading.history(Uuids.orNull(getId()), Uuids.orNull(indicator));
    }

    public HistorySheet getSheet() {
        return sheet;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }
}
