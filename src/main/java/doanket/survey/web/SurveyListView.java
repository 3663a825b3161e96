package doanket.survey.web;

import doanket.survey.RoundHead;
import doanket.survey.RoundRow;
import doanket.survey.SurveyReading;
import doanket.survey.TallyRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All rounds of the reader's area, and what is still to be counted. */
@Named
@RequestScoped
public class SurveyListView {

    @Inject
    private SurveyReading reading;

    private List<RoundRow> rows;
    private List<TallyRow> owed;

    @PostConstruct
    void load() {
        rows = reading.list();
        owed = reading.owed();
    }

    public List<RoundRow> getRows() {
        return rows;
    }

    public List<TallyRow> getOwed() {
        return owed;
    }

    /** What the round is called in which that is to be counted. */
    public String roundOf(TallyRow row) {
        return rows.stream()
                .map(RoundRow::head)
                .filter(round -> round.id().equals(row.parties().round()))
                .map(RoundHead::name)
                .findFirst()
                .orElse("");
    }
}
