package doanket.criteria.web;

import doanket.criteria.SetReading;
import doanket.criteria.SetRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All sets of criteria and figures. */
@Named
@RequestScoped
public class CriteriaListView {

    @Inject
    private SetReading reading;

    private List<SetRow> rows;
    private boolean mayKeepRegions;

    @PostConstruct
    void load() {
        rows = reading.list();
        mayKeepRegions = reading.mayKeepRegions();
    }

    public boolean isMayKeepRegions() {
        return mayKeepRegions;
    }

    public List<SetRow> getRows() {
        return rows;
    }
}
