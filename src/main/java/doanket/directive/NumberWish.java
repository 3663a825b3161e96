package doanket.directive;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the clerk wants: that number, or with null the next one; the day of the paper, or with null today; and, where numbers
 * are left out, why.
 */
public record NumberWish(Integer number, LocalDate day, String reason) implements Serializable {

    public static final NumberWish NEXT_TODAY = new NumberWish(null, null, "");
}
