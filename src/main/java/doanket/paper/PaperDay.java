package doanket.paper;

import java.time.LocalDate;

/**
 * Days as formal papers write them: days below 10 and the months January and February take a leading zero, the other months
 * none (NĐ 30/2020/NĐ-CP, phụ lục I).
 */
public final class PaperDay {

    private static final int TWO_DIGITS = 10;
    private static final int LAST_MONTH_WITH_ZERO = 2;
    private static final String ROOM = "ngày \u2002\u2002 tháng \u2002\u2002 năm \u2002\u2002\u2002\u2002";

    private PaperDay() {}

    /** {@code ngày 05 tháng 3 năm 2026}; for null, the same words with room between them. */
    public static String printed(LocalDate day) {
        if (day == null) {
            return ROOM;
        }
        return "ngày " + (day.getDayOfMonth() < TWO_DIGITS ? "0" : "") + day.getDayOfMonth()
                + " tháng " + (day.getMonthValue() <= LAST_MONTH_WITH_ZERO ? "0" : "") + day.getMonthValue()
                + " năm " + day.getYear();
    }
}
