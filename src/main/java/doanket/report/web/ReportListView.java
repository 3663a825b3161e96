package doanket.report.web;

import doanket.report.DutyRow;
import doanket.report.PeriodRow;
import doanket.report.ReportLists;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What one's units owe, what they have sent, or what they collect. */
@Named
@RequestScoped
public class ReportListView {

    @Inject
    private ReportLists lists;

    private String which;
    private List<DutyRow> duties = List.of();
    private List<PeriodRow> periods = List.of();

    public void load() {
        switch (getShown()) {
            case "collected" -> periods = lists.collected();
            case "sent" -> duties = lists.sent();
            default -> duties = lists.owed();
        }
    }

    public String getShown() {
        return "sent".equals(which) || "collected".equals(which) ? which : "owed";
    }

    public boolean isCollected() {
        return getShown().equals("collected");
    }

    public List<DutyRow> getDuties() {
        return duties;
    }

    public List<PeriodRow> getPeriods() {
        return periods;
    }

    public long getOverdue() {
        return duties.stream().filter(DutyRow::isOverdue).count();
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }
}
