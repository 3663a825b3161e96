package doanket.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.home.HomeService;
import doanket.home.Tile;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A year of emulation of two communes of the demo: scored, verified, frozen, objected to, final. */
@ExtendWith(ArquillianExtension.class)
class EmulationLifeIT {

    private static final String ITEMS =
            "1; Nhóm\n1.1; Tuyên truyền; 60\n1.2; Vận động; 40\n+1; Mô hình; 10\n-1; Chậm; 5";

    @Inject
    BookWriting writing;

    @Inject
    BookDeciding deciding;

    @Inject
    SheetScoring scoring;

    @Inject
    SheetVerifying verifying;

    @Inject
    Objecting objecting;

    @Inject
    EmulationReading reading;

    @Inject
    EmulationWorkbooks books;

    @Inject
    ScoreWorkbooks scoreBooks;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    @Inject
    HomeService home;

    private UUID front() {
        return directory.find("MTTQ tỉnh", 1).get(0).id();
    }

    private static BookDraft draft(String name, String items, String clusters, long version) {
        var rules = new BookTerms.Rules(LocalDate.of(2031, 11, 30), 5, BigDecimal.valueOf(5), new BigDecimal("0.5"));
        return new BookDraft(new BookTerms(name, "", 2031, null, rules), items, clusters, version);
    }

    private UUID published(String name) {
        acting.as("lanhdao.mttq");
        var book = writing.start(front(), draft(name, ITEMS, "Cụm 1: VS-01.MTTQ; VS-02.MTTQ; VS.MTTQ", 0));
        writing.publish(book);
        return book;
    }

    private UUID sheet(UUID book, String code) {
        acting.as("lanhdao.mttq");
        var unit = directory.find(code, 5).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.id())
                .orElseGet(() -> UUID.fromString(Rows.text("select id from unit where code = ?", code)));
        return reading.book(book).clusters().get(0).rows().stream()
                .filter(row -> row.unit().id().equals(unit))
                .findFirst()
                .orElseThrow()
                .sheet();
    }

    private List<TypedScore> typed(UUID sheet, String first, String second, String bonus, String text) {
        var items = reading.sheet(sheet).scored();
        return List.of(
                new TypedScore(items.get(0).item().id(), first, text),
                new TypedScore(items.get(1).item().id(), second, text),
                new TypedScore(items.get(2).item().id(), bonus, text));
    }

    private long seen(UUID sheet) {
        return reading.sheet(sheet).head().saved().version();
    }

    private void scored(UUID sheet, String officer, String first) {
        acting.as(officer);
        assertThat(home.tiles()).extracting(Tile::key).contains("emulation.owed");
        scoring.save(sheet, typed(sheet, first, "38,5", "7", "Báo cáo số 1"), seen(sheet));
        scoring.send(sheet);
    }

    private void verified(UUID sheet, String first) {
        acting.as("lanhdao.mttq");
        verifying.save(sheet, typed(sheet, first, "38,5", "7", "Đã đối chiếu"), seen(sheet));
        verifying.verify(sheet);
    }

    @Test
    void aYearFromThePublishedRulesToTheFinalResult() {
        var book = published("Thi đua thử một năm");
        var first = sheet(book, "VS-01.MTTQ");
        var second = sheet(book, "VS-02.MTTQ");
        scored(first, "canbo.xa01", "50");
        scored(second, "canbo.xa02", "55");
        acting.as("canbo.xa02");
        assertThatThrownBy(() -> reading.sheet(first)).isInstanceOf(NotFoundException.class);
        assertThat(reading.book(book).clusters().get(0).rows()).allMatch(row -> row.rank() == null);
        verified(first, "52");
        verified(second, "51,5");
        assertThatThrownBy(() -> deciding.freeze(book)).hasMessage("refused.unverifiedUnits");
        Rows.change("delete from emulation_sheet where book_id = ? and state = 'OPEN'", book);

        deciding.freeze(book);
        acting.as("canbo.xa02");
        var rows = reading.book(book).clusters().get(0).rows();
        assertThat(rows).extracting(RankRow::rank).containsExactly(1, 2);
        assertThat(rows.get(0).verified().totalTold()).isEqualTo("95,5");
        var item = reading.sheet(second).scored().get(0).item().id();
        var objection = objecting.object(second, new TypedScore(item, "53", "Đã bổ sung minh chứng"));
        assertThatThrownBy(() -> objecting.object(second, new TypedScore(item, "", "Lần nữa")))
                .hasMessage("refused.objectedAlready");
        assertThatThrownBy(() -> objecting.object(first, new TypedScore(item, "", "Không phải đơn vị mình")))
                .isInstanceOf(NotFoundException.class);

        acting.as("lanhdao.mttq");
        Rows.change("update emulation_book set objections_until = current_date - 1 where id = ?", book);
        assertThatThrownBy(() -> deciding.finish(book)).hasMessage("refused.unanswered");
        objecting.answer(second, objection, true, new TypedAnswer("52,5", "Đã đối chiếu minh chứng"));
        var after = reading.book(book).clusters().get(0).rows();
        assertThat(after).extracting(RankRow::changeTold).containsExactly("+1", "");
        assertThat(after.get(0).sheet()).isEqualTo(second);
        deciding.finish(book);
        acting.as("canbo.xa01");
        assertThatThrownBy(() -> objecting.object(first, new TypedScore(item, "", "Muộn")))
                .hasMessage("refused.windowClosed");
        assertThat(books.table(book)).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void aUnitThatNeverSendsIsLeftOutAndTheOthersAreRanked() {
        var book = published("Thi đua có đơn vị không gửi");
        var first = sheet(book, "VS-01.MTTQ");
        var silent = sheet(book, "VS-02.MTTQ");
        var own = sheet(book, "VS.MTTQ");
        scored(first, "canbo.xa01", "50");
        verified(first, "50");
        assertThatThrownBy(() -> verifying.leaveOut(silent, "Không gửi")).hasMessage("refused.stillScoring");
        Rows.change("update emulation_book set scoring_until = current_date - 1 where id = ?", book);
        acting.as("canbo.xa02");
        assertThatThrownBy(() -> verifying.leaveOut(silent, "Không gửi")).isInstanceOf(NotFoundException.class);
        acting.as("lanhdao.mttq");
        assertThat(reading.sheet(silent).isLeavable()).isTrue();
        assertThatThrownBy(() -> deciding.freeze(book)).hasMessage("refused.unverifiedUnits");

        verifying.leaveOut(silent, "Không gửi điểm tự chấm");
        verifying.leaveOut(own, "Không gửi điểm tự chấm");
        verifying.readmit(own);
        assertThat(reading.sheet(own).head().state()).isEqualTo(SheetState.OPEN);
        verifying.leaveOut(own, "Cơ quan chủ trì");
        deciding.freeze(book);

        acting.as("canbo.xa02");
        var rows = reading.book(book).clusters().get(0).rows();
        assertThat(rows).extracting(RankRow::rank).containsExactly(1, null, null);
        assertThat(reading.sheet(silent).head().reason()).isEqualTo("Không gửi điểm tự chấm");
        assertThat(reading.sheet(silent).events()).extracting(EventRow::step).contains(EmulationStep.LEFT_OUT);
        assertThat(reading.sheet(silent).isObjecting()).isFalse();
        var item = reading.sheet(silent).scored().get(0).item().id();
        assertThatThrownBy(() -> objecting.object(silent, new TypedScore(item, "", "Xin chấm")))
                .hasMessage("refused.moved.LEFT_OUT");
        assertThat(books.table(book)).startsWith((byte) 'P', (byte) 'K');
        acting.as("lanhdao.mttq");
        assertThatThrownBy(() -> verifying.readmit(silent)).hasMessage("refused.notOpen");
    }

    @Test
    void nobodyScoresAnotherUnitOrVerifiesTheOwn() {
        var book = published("Thi đua quyền hạn");
        var first = sheet(book, "VS-01.MTTQ");
        var own = sheet(book, "VS.MTTQ");
        acting.as("canbo.xa02");
        assertThatThrownBy(() -> scoring.save(first, List.of(), 1)).isInstanceOf(NotFoundException.class);
        acting.as("canbo.xa01");
        assertThat(reading.owed()).anyMatch(row -> row.id().equals(first));
        assertThatThrownBy(() -> verifying.verify(first)).isInstanceOf(NotFoundException.class);
        scored(own, "canbo.mttq", "60");
        acting.as("lanhdao.mttq");
        assertThat(reading.sheet(own).may().check()).isFalse();
        assertThatThrownBy(() -> verifying.save(own, List.of(), seen(own))).hasMessage("refused.ownUnit");
    }

    @Test
    void whatIsTypedWrongIsRefusedAndTheSecondToSaveIsTold() {
        var book = published("Thi đua nhập sai");
        var sheet = sheet(book, "VS-01.MTTQ");
        acting.as("canbo.xa01");
        var seen = seen(sheet);
        assertThatThrownBy(() -> scoring.save(sheet, typed(sheet, "61", "1", "1", ""), seen))
                .hasMessage("refused.pointsBad");
        assertThatThrownBy(() -> scoring.save(sheet, typed(sheet, "1,25", "1", "1", ""), seen))
                .hasMessage("refused.stepBad");
        scoring.save(sheet, typed(sheet, "50", "", "", ""), seen);
        assertThatThrownBy(() -> scoring.save(sheet, typed(sheet, "51", "", "", ""), seen))
                .hasMessage("refused.changedMeanwhile");
        assertThatThrownBy(() -> scoring.send(sheet)).hasMessage("refused.unscored");
        assertThat(reading.sheet(sheet).self().totalTold()).isEqualTo("50");
    }

    @Test
    void scoresComeBackFromTheirEditedWorkbookForTheUnitAndForWhoeverVerifies() {
        var book = published("Thi đua bằng tệp");
        var sheet = sheet(book, "VS-01.MTTQ");
        acting.as("canbo.xa01");
        var out = scoreBooks.write(sheet);
        assertThat(scoreBooks.preview(sheet, out).changes()).isEmpty();
        var typed = Workbooks.edited(Workbooks.edited(out, "1.1", 3, "50,5"), "1.2", 3, 40);
        var preview = scoreBooks.preview(sheet, typed);
        assertThat(preview.changes()).hasSize(2);
        assertThat(reading.sheet(sheet).self().totalTold()).isEqualTo("0");

        assertThat(scoreBooks.take(sheet, preview)).isEqualTo(2);

        assertThat(reading.sheet(sheet).self().totalTold()).isEqualTo("90,5");
        assertThatThrownBy(() -> scoreBooks.take(sheet, preview)).hasMessage("refused.changedMeanwhile");
        var beyond = scoreBooks.preview(sheet, Workbooks.edited(scoreBooks.write(sheet), "1.1", 3, 61));
        assertThatThrownBy(() -> scoreBooks.take(sheet, beyond)).hasMessage("refused.cellsBad");
        scoring.send(sheet);
        assertThatThrownBy(() -> scoreBooks.whose(sheet)).isInstanceOf(EmulationRefused.class);

        acting.as("lanhdao.mttq");
        assertThat(scoreBooks.whose(sheet).self()).isFalse();
        var checked =
                Workbooks.edited(Workbooks.edited(scoreBooks.write(sheet), "1.1", 5, "49"), "1.1", 6, "Đã đối chiếu");
        scoreBooks.take(sheet, scoreBooks.preview(sheet, checked));
        assertThat(reading.sheet(sheet).scored().get(0).verifiedTold()).isEqualTo("49");
        assertThat(reading.sheet(sheet).scored().get(0).selfTold()).isEqualTo("50,5");

        acting.as("canbo.xa02");
        assertThatThrownBy(() -> scoreBooks.preview(sheet, checked)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> scoreBooks.write(sheet)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void publishedRulesStayAndUnknownUnitsAreRefused() {
        var book = published("Thi đua văn bản cố định");
        assertThatThrownBy(() -> writing.change(book, draft("Khác", ITEMS, "Cụm 1: VS-01.MTTQ", seenBook(book))))
                .hasMessage("refused.published");
        assertThatThrownBy(() -> writing.start(front(), draft("Khác", ITEMS, "Cụm 1: Xã không có", 0)))
                .hasMessage("refused.unitUnknown");
        assertThatThrownBy(() -> writing.start(
                        front(),
                        draft("Khác", ITEMS, "Cụm 1: VS-01.MTTQ\nCụm 2: Ủy ban MTTQ Việt Nam xã Mường Lâm", 0)))
                .hasMessage("refused.unitTwice");
        acting.as("canbo.mttq");
        assertThatThrownBy(() -> writing.start(front(), draft("Khác", ITEMS, "Cụm 1: VS-01.MTTQ", 0)))
                .isInstanceOf(NotFoundException.class);
    }

    private long seenBook(UUID book) {
        return writing.draft(book).version();
    }

    @Test
    void whatIsDoneStandsInTheLogWithoutWhatWasTyped() {
        var book = published("Thi đua thử nhật ký");
        var sheet = sheet(book, "VS-01.MTTQ");

        assertThat(Rows.text(
                        "select string_agg(verb || detail, ' ' order by at, id) from audit.deed where object_id = ? and verb like 'emulation.%'",
                        book))
                .isEqualTo("emulation.started emulation.published");
        acting.as("canbo.xa01");
        scoring.save(sheet, typed(sheet, "50", "30", "5", "Kế hoạch 12/KH-MTTQ"), seen(sheet));
        assertThat(Rows.text(
                        "select string_agg(verb || detail, ' ') from audit.deed where object_id = ? and verb like 'emulation.%'",
                        sheet))
                .isEqualTo("emulation.scored");
    }
}
