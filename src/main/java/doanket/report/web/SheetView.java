package doanket.report.web;

import doanket.platform.Uuids;
import doanket.report.ReportReading;
import doanket.report.ReportSheet;
import doanket.web.FormFields;
import jakarta.inject.Inject;

/** A page about one report. */
public abstract class SheetView extends ReportPage {

    @Inject
    private ReportReading reading;

    private ReportSheet sheet;

    public void load() {
        sheet = reading.sheet(Uuids.orNull(getId()));
    }

    public ReportSheet getSheet() {
        return sheet;
    }

    /** What was typed into that field of the form that was refused. */
    public String typed(String field) {
        return isRefused() ? FormFields.text(request(), field) : "";
    }
}
