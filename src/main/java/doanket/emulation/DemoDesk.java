package doanket.emulation;

import doanket.organisation.UnitDirectory;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the demo does to books and sheets, without telling anybody. */
@ApplicationScoped
class DemoDesk {

    private static final int HALVES = 2;

    private final BookRepository books;
    private final SheetRepository sheets;
    private final Publishing publishing;
    private final UnitDirectory units;
    private final Clock clock;

    protected DemoDesk() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DemoDesk(BookRepository books, SheetRepository sheets, Publishing publishing, UnitDirectory units, Clock clock) {
        this.books = books;
        this.sheets = sheets;
        this.publishing = publishing;
        this.units = units;
        this.clock = clock;
    }

    EmulationBook publish(UUID owner, BookTerms terms, String items, String clusters, Stamp by) {
        var book = new EmulationBook(owner, units.area(owner).orElse(owner), terms, by);
        books.add(book);
        books.flush();
        publishing.put(book, TypedItems.read(items), TypedClusters.read(clusters), VietnamTime.day(clock.instant()));
        publishing.publish(book, by);
        return book;
    }

    List<ScoreSheet> sheets(EmulationBook book) {
        return sheets.ofBook(book.key());
    }

    /** The same for the same place in the order; what is given is lower by half points here and there. */
    void score(ScoreSheet sheet, int number, Stamp by) {
        var lines = sheets.lines(sheet.key(), sheet.book()).stream()
                .filter(line -> !line.item().isGroup())
                .map(line -> own(line, number))
                .toList();
        sheets.put(sheet.key(), lines);
        sheet.send(lines, by);
        books.add(EmulationEvent.of(sheet, EmulationStep.SENT, by, ""));
    }

    private static ScoreLine own(ScoreLine line, int number) {
        int seed = number * 3 + line.item().code().hashCode() % 7;
        return switch (line.item().kind()) {
            case ITEM ->
                new ScoreLine(
                        line.item(),
                        line.item().most().subtract(halves(seed % 5)),
                        "Báo cáo kết quả năm, danh sách kèm theo",
                        null,
                        "",
                        null);
            case BONUS ->
                number % 4 == 0
                        ? new ScoreLine(line.item(), halves(4), "Mô hình được tỉnh công nhận", null, "", null)
                        : line;
            default -> line;
        };
    }

    private static BigDecimal halves(int count) {
        return BigDecimal.valueOf(Math.abs(count)).divide(BigDecimal.valueOf(HALVES));
    }

    void verify(ScoreSheet sheet, int number, Stamp by) {
        var lines = sheets.lines(sheet.key(), sheet.book()).stream()
                .filter(line -> !line.item().isGroup())
                .map(line -> checked(line, number))
                .toList();
        sheets.put(sheet.key(), lines);
        sheet.verify(lines, List.of(), by);
        books.add(EmulationEvent.of(sheet, EmulationStep.VERIFIED, by, ""));
    }

    private static ScoreLine checked(ScoreLine line, int number) {
        boolean isLower = line.item().kind() == Item.Kind.ITEM
                && (number + line.item().code().length()) % 5 == 0;
        boolean isTaken = line.item().kind() == Item.Kind.DEDUCTION && number % 6 == 5;
        if (isLower) {
            return new ScoreLine(
                    line.item(),
                    line.self(),
                    line.evidence(),
                    line.self().subtract(halves(1)),
                    "Chưa đủ minh chứng",
                    null);
        }
        return isTaken
                ? new ScoreLine(line.item(), null, "", halves(2), "Báo cáo quý III nộp chậm 4 ngày", null)
                : new ScoreLine(line.item(), line.self(), line.evidence(), line.self(), "", null);
    }

    void sendBack(ScoreSheet sheet, Stamp by) {
        sheet.sendBack("Đề nghị bổ sung minh chứng cho các tiêu chí ở nhóm 1.", List.of(), by);
        books.add(EmulationEvent.of(sheet, EmulationStep.RETURNED, by, sheet.reason()));
    }

    void freeze(EmulationBook book, Stamp by, LocalDate until) {
        books.flush();
        book.freeze(0, by.day(), until);
        sheets.freeze(book.key());
        books.add(EmulationEvent.of(book, EmulationStep.FROZEN, by));
    }

    /** An objection to the first item; accepted with half a point more where there is somebody to answer it. */
    void object(ScoreSheet sheet, Stamp by, Stamp answerer) {
        var line = sheets.lines(sheet.key(), sheet.book()).stream()
                .filter(one -> one.item().kind() == Item.Kind.ITEM)
                .findFirst()
                .orElseThrow();
        var points = line.verified().subtract(halves(1));
        var objection = new Objection(
                sheet.key(),
                line.item().id(),
                points,
                "Đơn vị đã tổ chức đủ các buổi tuyên truyền theo kế hoạch, đề nghị xem xét lại số liệu.",
                by);
        books.add(objection);
        books.add(
                EmulationEvent.of(sheet, EmulationStep.OBJECTED, by, line.item().label()));
        if (answerer != null) {
            objection.accept(line.verified(), points, "Đã đối chiếu sổ theo dõi của đơn vị.", answerer);
            sheets.put(
                    sheet.key(),
                    List.of(new ScoreLine(
                            line.item(), line.self(), line.evidence(), points, objection.answer(), line.frozen())));
            books.add(EmulationEvent.of(
                    sheet, EmulationStep.ANSWERED, answerer, line.item().label()));
        }
    }

    void finish(EmulationBook book, Stamp by) {
        book.finish(0, by.day());
        books.add(EmulationEvent.of(book, EmulationStep.FINISHED, by));
    }
}
