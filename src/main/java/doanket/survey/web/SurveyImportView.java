package doanket.survey.web;

import doanket.survey.ImportLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Bringing an edited workbook back: what it would change. */
@Named
@RequestScoped
public class SurveyImportView extends TallyView {

    /** Null before a workbook was sent. */
    @SuppressWarnings("unchecked")
    public List<ImportLine> getChanges() {
        return (List<ImportLine>) request().getAttribute(SurveyImportServlet.CHANGES);
    }

    public boolean isTakeable() {
        return getChanges().stream().allMatch(line -> line.problem() == null);
    }
}
