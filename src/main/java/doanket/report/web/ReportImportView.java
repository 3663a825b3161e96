package doanket.report.web;

import doanket.report.ImportLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Bringing an edited workbook back: what it would change. */
@Named
@RequestScoped
public class ReportImportView extends SheetView {

    /** Null before a workbook was sent. */
    @SuppressWarnings("unchecked")
    public List<ImportLine> getChanges() {
        return (List<ImportLine>) request().getAttribute(ReportImportServlet.CHANGES);
    }
}
