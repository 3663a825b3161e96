package doanket.criteria.web;

import doanket.criteria.SetReading;
import doanket.criteria.SetSheet;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One set. */
@Named
@RequestScoped
public class CriteriaViewView {

    @Inject
    private SetReading reading;

    private String id;
    private String done;
    private SetSheet sheet;

    public void load() {
        sheet = reading.sheet(FormFields.id(id));
    }

    public SetSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
