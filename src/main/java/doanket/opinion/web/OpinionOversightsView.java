package doanket.opinion.web;

import doanket.opinion.OversightKind;
import doanket.opinion.OversightList;
import doanket.opinion.OversightReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Supervision or criticism that concerns one's units, and what they have not replied to. */
@Named
@RequestScoped
public class OpinionOversightsView extends OpinionForm {

    @Inject
    private OversightReading reading;

    private String kind;
    private String after;
    private String waiting;
    private OversightList list;

    public void load() {
        list = reading.list(OversightKind.of(kind), after, waiting);
    }

    public OversightList getList() {
        return list;
    }

    /** What is unknown is supervision. */
    public String getHere() {
        return OversightKind.of(kind).address();
    }

    /** Where the list begins. */
    public String getTop() {
        return "/opinion/oversights?kind=" + getHere();
    }

    public boolean isSupervision() {
        return OversightKind.of(kind) == OversightKind.SUPERVISION;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
