package doanket.emulation.rest;

import doanket.api.ApiField;
import doanket.emulation.EmulationStep;
import doanket.emulation.EventRow;
import doanket.emulation.Item;
import doanket.emulation.ObjectionRow;
import doanket.emulation.ScoreLine;
import doanket.emulation.SheetState;
import doanket.emulation.Sums;
import doanket.emulation.UnitSheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The points of a unit item by item, its objections, and what was done to its sheet. */
public record EmulationScores(
        UUID id,
        UUID book,
        String bookName,
        UUID unit,
        String unitName,
        String cluster,
        SheetState state,

        @ApiField(
                value = "Lý do trả lại hoặc không xếp hạng",
                en = "Why it was sent back or is left out of the ranking")
        String reason,

        boolean overdue,
        EmulationPoints self,
        EmulationPoints verified,
        List<EmulationScore> items,
        List<EmulationObjection> objections,

        @ApiField(value = "Chỉ đơn vị được chấm thấy", en = "Told to the scored unit alone")
        List<EmulationEvent> log) {

    /** Points by what they do, and their sum. */
    public record EmulationPoints(BigDecimal base, BigDecimal bonus, BigDecimal taken, BigDecimal total) {

        static EmulationPoints of(Sums sums) {
            return new EmulationPoints(sums.base(), sums.bonus(), sums.taken(), sums.total());
        }
    }

    /** What the unit has for an item; points are missing where nobody has given any, and in groups. */
    public record EmulationScore(
            String code,
            String name,
            Item.Kind kind,
            BigDecimal most,
            BigDecimal self,
            String evidence,
            BigDecimal verified,
            String reason,

            @ApiField(value = "Điểm khi chốt điểm", en = "The points when scores were frozen")
            BigDecimal frozen) {

        static EmulationScore of(ScoreLine line) {
            var item = line.item();
            return new EmulationScore(
                    item.code(),
                    item.name(),
                    item.kind(),
                    item.most(),
                    line.self(),
                    line.evidence(),
                    line.verified(),
                    line.reason(),
                    line.frozen());
        }
    }

    /** What a unit objects to; without an answer it waits. */
    public record EmulationObjection(
            UUID id,
            String item,
            BigDecimal wanted,
            String text,
            String name,
            Instant at,
            Boolean accepted,
            String answer,
            BigDecimal points,
            String answeredBy,
            Instant answeredAt) {

        static EmulationObjection of(ObjectionRow row) {
            var answered = row.isWaiting() ? null : row.answeredBy();
            return new EmulationObjection(
                    row.id(),
                    row.item(),
                    row.wanted(),
                    row.text(),
                    row.by().name(),
                    row.by().at(),
                    row.accepted(),
                    row.answer(),
                    row.points(),
                    answered == null ? null : answered.name(),
                    answered == null ? null : answered.at());
        }
    }

    /** What was done, by whom, when, and what was said to it. */
    public record EmulationEvent(EmulationStep step, String name, String post, Instant at, String text) {

        static EmulationEvent of(EventRow row) {
            return new EmulationEvent(row.step(), row.name(), row.post(), row.at(), row.text());
        }
    }

    static EmulationScores of(UnitSheet sheet) {
        var head = sheet.head();
        return new EmulationScores(
                head.id(),
                sheet.book().id(),
                sheet.book().title().name(),
                head.unit(),
                head.unitName(),
                head.cluster(),
                head.state(),
                head.reason(),
                sheet.isOverdue(),
                EmulationPoints.of(sheet.self()),
                EmulationPoints.of(sheet.verified()),
                sheet.lines().stream().map(EmulationScore::of).toList(),
                sheet.objections().stream().map(EmulationObjection::of).toList(),
                sheet.events().stream().map(EmulationEvent::of).toList());
    }
}
