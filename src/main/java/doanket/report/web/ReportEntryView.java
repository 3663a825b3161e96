package doanket.report.web;

import doanket.report.ReportLine;
import doanket.report.TextRow;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** One report as it is filled in; what was typed and refused still stands in its fields. */
@Named
@RequestScoped
public class ReportEntryView extends SheetView {

    public String text(ReportLine line) {
        return typed("i", line.id().toString(), "f", line.text());
    }

    public String comment(ReportLine line) {
        return typed("i", line.id().toString(), "c", line.comment());
    }

    public String body(TextRow text) {
        return typed("s", text.section().toString(), "b", text.body());
    }

    private String typed(String keys, String key, String field, String there) {
        int place = isRefused() ? FormFields.all(request(), keys).indexOf(key) : -1;
        return place < 0 ? there : FormFields.at(FormFields.all(request(), field), place);
    }
}
