package doanket.opinion.web;

import doanket.opinion.BatchHead;
import doanket.opinion.Listed;
import doanket.opinion.OpinionList;
import doanket.opinion.OpinionPage;
import doanket.opinion.OpinionReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits with one's units, what they put together, what they have to tell the people, or their batches. */
@Named
@RequestScoped
public class OpinionListView {

    private static final String BATCHES = "batches";

    @Inject
    private OpinionReading reading;

    private String which;
    private String after;
    private OpinionPage page;
    private Listed<BatchHead> batches;

    public void load() {
        if (isOfBatches()) {
            batches = reading.batches(after);
        } else {
            page = reading.list(list(), after);
        }
    }

    private OpinionList list() {
        return switch (getHere()) {
            case "own" -> OpinionList.OWN;
            case "untold" -> OpinionList.UNTOLD;
            default -> OpinionList.WAITING;
        };
    }

    public boolean isOfBatches() {
        return BATCHES.equals(which);
    }

    public boolean isWaiting() {
        return getHere().equals("waiting");
    }

    /** Which list is shown; what is unknown shows the first. */
    public String getHere() {
        return "own".equals(which) || "untold".equals(which) || isOfBatches() ? which : "waiting";
    }

    /** Where the list begins. */
    public String getTop() {
        return "/opinion/list?which=" + getHere();
    }

    public OpinionPage getPage() {
        return page;
    }

    public Listed<BatchHead> getBatches() {
        return batches;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
