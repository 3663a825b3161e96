package doanket.web;

import doanket.platform.CellChange;
import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** How pages show moments, days and sizes, as functions of expressions: {@code t:moment(…)}, {@code t:day(…)}, {@code t:size(…)}. */
public final class Shown {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final double KILO = 1000;

    private Shown() {}

    /** 08/05/2026, 16:40 in Vietnam; nothing for null. */
    public static String moment(Instant moment) {
        return moment == null ? "" : VietnamTime.DATE_TIME.format(VietnamTime.local(moment));
    }

    /** 08/05/2026 in Vietnam; nothing for null. */
    public static String day(Instant moment) {
        return moment == null ? "" : VietnamTime.DATE.format(VietnamTime.day(moment));
    }

    /** The letters that stand for a person beside a name. */
    public static String initials(String name) {
        return VietnameseText.initials(name);
    }

    public static String date(LocalDate day) {
        return VietnamTime.told(day);
    }

    /** Why a cell of a workbook cannot be taken, in the language of the page; nothing for null. */
    public static String problem(CellChange.Problem problem) {
        var page = FacesContext.getCurrentInstance().getViewRoot();
        return problem == null ? "" : Sentences.of(problem, page.getLocale());
    }

    /** 350 B, 12 kB, 1,5 MB. */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        var number = NumberFormat.getInstance(VIETNAMESE);
        boolean small = bytes < KILO * KILO;
        number.setMaximumFractionDigits(small ? 0 : 1);
        return small ? number.format(bytes / KILO) + " kB" : number.format(bytes / KILO / KILO) + " MB";
    }
}
