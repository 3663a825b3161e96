package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How many units reported for a period that ends on that day, how many met all criteria, and how many criteria on average. */
public record PeriodScore(LocalDate end, long units, long whole, BigDecimal average) implements Serializable {

    public String averageTold() {
        return FigureText.number(average);
    }
}
