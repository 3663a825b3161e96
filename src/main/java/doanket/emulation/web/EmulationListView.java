package doanket.emulation.web;

import doanket.emulation.BookRow;
import doanket.emulation.EmulationReading;
import doanket.emulation.SheetHead;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All books that the reader may open, and what is still to be scored. */
@Named
@RequestScoped
public class EmulationListView {

    @Inject
    private EmulationReading reading;

    private String campaign;
    private List<BookRow> rows;
    private List<SheetHead> owed;

    public void load() {
        rows = reading.list(Uuids.parse(campaign).orElse(null));
        owed = reading.owed();
    }

    /** Whether only those of one campaign are shown. */
    public boolean isNarrowed() {
        return Uuids.parse(campaign).isPresent();
    }

    public List<BookRow> getRows() {
        return rows;
    }

    public List<SheetHead> getOwed() {
        return owed;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }
}
