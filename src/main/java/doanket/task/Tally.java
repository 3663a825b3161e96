package doanket.task;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How many tasks stand how, with the rates that offices report (DOMAIN.md 3.4). What is done, runs in time or is overdue adds
 * up to the total; extended and updated ones are counted in these. Every rate says what it is a part of, because offices mean
 * different things by the same word.
 */
public record Tally(long doneInTime, long doneLate, long running, long overdue, long extended, long updated)
        implements Serializable {

    private static final int DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A piece of the bar that shows the tally: where it begins and how long it is, in percent, and its class. */
    public record Piece(String tone, double from, double length) implements Serializable {}

    public long done() {
        return doneInTime + doneLate;
    }

    public long open() {
        return running + overdue;
    }

    public long total() {
        return done() + open();
    }

    /** Done of all. */
    public String completionRate() {
        return rate(done(), total());
    }

    /** Done of those that are done or should be: tasks that are not due yet do not count. */
    public String completionOfDueRate() {
        return rate(done(), done() + overdue);
    }

    /** Done in time of what is done. */
    public String onTimeRate() {
        return rate(doneInTime, done());
    }

    /** Overdue of all. */
    public String overdueRate() {
        return rate(overdue, total());
    }

    /** Of all, those about which something was written lately. */
    public String updateRate() {
        return rate(updated, total());
    }

    /** As it is told: 84,46%; a dash where there is nothing to be a part of. */
    static String rate(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        var rate = BigDecimal.valueOf(part)
                .multiply(WHOLE)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rate.toPlainString().replace('.', ',') + "%";
    }

    /** Red first. */
    public List<Piece> pieces() {
        double one = total() == 0 ? 0 : 100d / total();
        double afterOverdue = overdue * one;
        double afterRunning = afterOverdue + running * one;
        double afterLate = afterRunning + doneLate * one;
        return List.of(
                new Piece("bad", 0, afterOverdue),
                new Piece("info", afterOverdue, running * one),
                new Piece("warn", afterRunning, doneLate * one),
                new Piece("good", afterLate, doneInTime * one));
    }
}
