package doanket.news.rest;

import doanket.api.ApiField;
import doanket.news.ReadingState;
import doanket.news.ReceiptSheet;
import doanket.news.ReceiptUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How far an article that must be read was confirmed: as a whole and by unit, the most missing first. */
public record NewsReceipts(
        UUID article,
        String title,

        @ApiField(
                value = "Hạn xác nhận; không có nếu bài không yêu cầu xác nhận",
                en = "Until when to confirm; left out where nobody is asked")
        LocalDate due,

        boolean overdue,

        @ApiField(value = "Tự động nhắc hằng ngày", en = "Whether reminders go out by themselves each day")
        boolean byRule,

        Instant remindedAt,
        long asked,
        long confirmed,
        List<NewsReceiptUnit> units) {

    /** How many people of a unit are asked, and how many have confirmed. */
    public record NewsReceiptUnit(UUID unit, String name, int asked, int confirmed) {

        static NewsReceiptUnit of(ReceiptUnit row) {
            return new NewsReceiptUnit(row.unit(), row.name(), row.asked(), row.confirmed());
        }
    }

    /** What the reader is asked: to confirm by that day, or nothing more once it was done. */
    public record NewsToConfirm(LocalDate due, boolean overdue, Instant confirmedAt) {

        static NewsToConfirm of(ReadingState state) {
            return state == null ? null : new NewsToConfirm(state.dueOn(), state.overdue(), state.confirmedAt());
        }
    }

    static NewsReceipts of(ReceiptSheet sheet) {
        return new NewsReceipts(
                sheet.article(),
                sheet.title(),
                sheet.dueOn(),
                sheet.overdue(),
                sheet.byRule(),
                sheet.remindedAt(),
                sheet.people().size(),
                sheet.confirmed(),
                sheet.units().stream().map(NewsReceiptUnit::of).toList());
    }
}
