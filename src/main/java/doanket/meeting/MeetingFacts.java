package doanket.meeting;

import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What is said of a meeting when it is prepared. Chair and secretary are people; the last day may be null for the first. Days
 * and hours are Vietnamese.
 */
public record MeetingFacts(
        String kind,
        String title,
        String summary,
        UUID chair,
        UUID secretary,
        String place,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        LocalDate lastDay)
        implements Serializable {

    public static final int TITLE_MAX = 250;
    public static final int SUMMARY_MAX = 4000;
    public static final int PLACE_MAX = 200;

    private static final int LONGEST_DAYS = 14;

    /** Composed letters, no blanks at the ends. Refuses what is missing even for a draft, too long, or ends before it starts. */
    MeetingFacts clean() {
        var clean = new MeetingFacts(
                kind, line(title), text(summary), chair, secretary, line(place), day, from, to, lastDay);
        if (clean.title.isEmpty()) {
            throw MeetingRefused.titleMissing();
        }
        Lengths.check(clean.title, TITLE_MAX, "refused.titleTooLong");
        Lengths.check(clean.summary, SUMMARY_MAX, "refused.summaryTooLong");
        Lengths.check(clean.place, PLACE_MAX, "refused.placeTooLong");
        clean.checkTime();
        return clean;
    }

    private void checkTime() {
        if (day == null || from == null || to == null) {
            throw MeetingRefused.timeMissing();
        }
        if (!ends().isAfter(starts())) {
            throw MeetingRefused.endsBeforeItStarts();
        }
        if (lastDay != null && lastDay.isAfter(day.plusDays(LONGEST_DAYS))) {
            throw MeetingRefused.lastsTooLong(LONGEST_DAYS);
        }
    }

    Instant starts() {
        return VietnamTime.instant(day.atTime(from));
    }

    Instant ends() {
        return VietnamTime.instant((lastDay == null ? day : lastDay).atTime(to));
    }

    private static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ").strip();
    }

    private static String text(String typed) {
        return typed == null ? "" : VietnameseText.nfc(typed).strip();
    }
}
