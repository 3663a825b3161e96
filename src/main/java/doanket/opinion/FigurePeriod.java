package doanket.opinion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A period that figures are told of: never one of any days, as what is held back in one could be taken from the difference of two
 * others. Which of them add up to which is known ({@link #SUMS}), and figures are held back in all of them together.
 */
public enum FigurePeriod {
    M1(1, 1),
    M2(2, 1),
    M3(3, 1),
    M4(4, 1),
    M5(5, 1),
    M6(6, 1),
    M7(7, 1),
    M8(8, 1),
    M9(9, 1),
    M10(10, 1),
    M11(11, 1),
    M12(12, 1),
    Q1(1, 3),
    Q2(4, 3),
    Q3(7, 3),
    Q4(10, 3),
    H1(1, 6),
    H2(7, 6),
    NINE(1, 9),
    YEAR(1, 12);

    /** Periods that add up to the last one beside them. */
    static final List<List<FigurePeriod>> SUMS = List.of(
            List.of(M1, M2, M3, Q1),
            List.of(M4, M5, M6, Q2),
            List.of(M7, M8, M9, Q3),
            List.of(M10, M11, M12, Q4),
            List.of(Q1, Q2, H1),
            List.of(Q3, Q4, H2),
            List.of(H1, Q3, NINE),
            List.of(H1, H2, YEAR),
            List.of(NINE, Q4, YEAR));

    private final int month;
    private final int months;

    FigurePeriod(int month, int months) {
        this.month = month;
        this.months = months;
    }

    /** As it stands in an address; nothing for what is none. */
    public static Optional<FigurePeriod> of(String word) {
        return Arrays.stream(values())
                .filter(period -> period.word().equals(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalDate from(int year) {
        return LocalDate.of(year, month, 1);
    }

    LocalDate until(int year) {
        return from(year).plusMonths(months).minusDays(1);
    }

    /** A row of a statement: number, first month, how many months. */
    String row() {
        return "(" + ordinal() + ", " + month + ", " + months + ")";
    }
}
