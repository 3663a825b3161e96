package doanket.emulation.web;

import doanket.emulation.BookRow;
import doanket.emulation.EmulationReading;
import doanket.emulation.SheetHead;
import jakarta.annotation.PostConstruct;
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

    private List<BookRow> rows;
    private List<SheetHead> owed;

    @PostConstruct
    void load() {
        rows = reading.list();
        owed = reading.owed();
    }

    public List<BookRow> getRows() {
        return rows;
    }

    public List<SheetHead> getOwed() {
        return owed;
    }
}
