package doanket.emulation.web;

import doanket.emulation.BookSheet;
import doanket.emulation.EmulationReading;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A book with its rules and the tables of its clusters. */
@Named
@RequestScoped
public class EmulationViewView extends EmulationForm {

    @Inject
    private EmulationReading reading;

    private BookSheet sheet;

    public void load() {
        sheet = reading.book(FormFields.id(getId()));
    }

    public BookSheet getSheet() {
        return sheet;
    }
}
