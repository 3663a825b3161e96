package doanket.opinion.web;

import doanket.opinion.Listed;
import doanket.opinion.OversightReading;
import doanket.opinion.ProgrammeRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Yearly programmes of one's units. */
@Named
@RequestScoped
public class OpinionProgrammesView extends OpinionForm {

    @Inject
    private OversightReading reading;

    private String after;
    private Listed<ProgrammeRow> list;

    public void load() {
        list = reading.programmes(after);
    }

    /** Where the list begins. */
    public String getTop() {
        return "/opinion/programmes?";
    }

    public Listed<ProgrammeRow> getList() {
        return list;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
