package doanket.report;

import java.io.Serializable;

/**
 * How a form looks after its answers: so many working days before the due date it reminds those who owe, and a figure that is
 * so many times the last one, or less than that part of it, has to be explained (null: none has to).
 */
public record FormCare(int remindBefore, Integer farTimes) implements Serializable {

    static final int MOST_REMIND = 10;
    static final int LEAST_FAR = 2;
    static final int MOST_FAR = 100;

    /** What an office does that has decided nothing. */
    public static final FormCare USUAL = new FormCare(2, 3);

    void check() {
        if (remindBefore < 0 || remindBefore > MOST_REMIND) {
            throw ReportRefused.remindBad(MOST_REMIND);
        }
        if (farTimes != null && (farTimes < LEAST_FAR || farTimes > MOST_FAR)) {
            throw ReportRefused.farBad(LEAST_FAR, MOST_FAR);
        }
    }
}
