package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How many units had reported anything by the end of a period, how many met all criteria by then, and how many criteria on
 * average.
 */
public record PeriodScore(LocalDate end, long units, long whole, BigDecimal average) implements Serializable {

    public String averageTold() {
        return FigureText.number(average);
    }
}
