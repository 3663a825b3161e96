package doanket.report.web;

import doanket.report.FormReading;
import doanket.report.FormRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The register of all that is asked. */
@Named
@RequestScoped
public class ReportFormsView {

    @Inject
    private FormReading reading;

    private List<FormRow> rows = List.of();

    public void load() {
        rows = reading.register();
    }

    public List<FormRow> getRows() {
        return rows;
    }
}
