package doanket.opinion.web;

import doanket.opinion.BatchSheet;
import doanket.opinion.OpinionReading;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A batch with its lines. */
@Named
@RequestScoped
public class OpinionBatchView extends OpinionForm {

    @Inject
    private OpinionReading reading;

    private BatchSheet sheet;

    public void load() {
        sheet = reading.batch(FormFields.id(getId()));
    }

    public BatchSheet getSheet() {
        return sheet;
    }
}
