package doanket.campaign;

import java.io.Serializable;

/** How many places meet a criterion. */
public record CriterionBar(String label, long meeting, long of) implements Serializable {

    private static final int HUNDRED = 100;
    private static final int MOST_OF_THEM = 80;
    private static final int HALF_OF_THEM = 60;

    /** Rounded; 0 and 100 are none and all. */
    public long percent() {
        if (of == 0 || meeting == 0) {
            return 0;
        }
        long rounded = Math.round((double) meeting * HUNDRED / of);
        return meeting == of ? HUNDRED : Math.max(1, Math.min(HUNDRED - 1, rounded));
    }

    /** The colour it is shown in. */
    public String tone() {
        if (percent() >= MOST_OF_THEM) {
            return "good";
        }
        return percent() >= HALF_OF_THEM ? "warn" : "bad";
    }
}
