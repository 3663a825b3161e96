package doanket.campaign;

import java.io.Serializable;

/** How many places meet a criterion. */
public record CriterionBar(String label, long meeting, long of) implements Serializable {

    private static final int HUNDRED = 100;
    private static final int MOST_OF_THEM = 80;
    private static final int HALF_OF_THEM = 60;

    public long percent() {
        return of == 0 ? 0 : meeting * HUNDRED / of;
    }

    /** The colour it is shown in. */
    public String tone() {
        if (percent() >= MOST_OF_THEM) {
            return "good";
        }
        return percent() >= HALF_OF_THEM ? "warn" : "bad";
    }
}
