package doanket.emulation;

import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is typed into the sheet of a unit, read by the rules of its book. */
@ApplicationScoped
class Scores {

    private static final int TEXT_MAX = 4000;

    private final SheetRepository sheets;
    private final BookRepository books;

    protected Scores() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Scores(SheetRepository sheets, BookRepository books) {
        this.sheets = sheets;
        this.books = books;
    }

    List<ScoreLine> of(ScoreSheet sheet) {
        return sheets.lines(sheet.key(), sheet.book());
    }

    ScoreLine of(ScoreSheet sheet, UUID item) {
        return of(sheet).stream()
                .filter(line -> line.item().id().equals(item) && !line.item().isGroup())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    EmulationBook book(ScoreSheet sheet) {
        return books.book(sheet.book()).orElseThrow();
    }

    /** Scores of the unit itself, and its evidence. */
    void putSelf(ScoreSheet sheet, List<TypedScore> typed) {
        put(
                sheet,
                typed,
                (line, score) -> new ScoreLine(
                        line.item(),
                        points(sheet, line, score),
                        text(score),
                        line.verified(),
                        line.reason(),
                        line.frozen()));
    }

    /** Verified scores, and why they differ. */
    void putVerified(ScoreSheet sheet, List<TypedScore> typed) {
        put(
                sheet,
                typed,
                (line, score) -> new ScoreLine(
                        line.item(),
                        line.self(),
                        line.evidence(),
                        points(sheet, line, score),
                        text(score),
                        line.frozen()));
    }

    /** What an objection has come to. */
    void settle(ScoreSheet sheet, ScoreLine line, BigDecimal points, String why) {
        sheets.put(
                sheet.key(),
                List.of(new ScoreLine(line.item(), line.self(), line.evidence(), points, why, line.frozen())));
    }

    private BigDecimal points(ScoreSheet sheet, ScoreLine line, TypedScore score) {
        return Points.of(score.points(), line.item(), book(sheet).step());
    }

    private static String text(TypedScore score) {
        return Wording.text(score.text(), TEXT_MAX);
    }

    private void put(ScoreSheet sheet, List<TypedScore> typed, BiFunction<ScoreLine, TypedScore, ScoreLine> changed) {
        Map<UUID, ScoreLine> lines =
                of(sheet).stream().collect(Collectors.toMap(line -> line.item().id(), Function.identity()));
        var put = new ArrayList<ScoreLine>();
        for (var score : typed) {
            var line = lines.get(score.item());
            if (line == null || line.item().isGroup()) {
                throw new NotFoundException();
            }
            put.add(changed.apply(line, score));
        }
        sheets.put(sheet.key(), put);
    }
}
