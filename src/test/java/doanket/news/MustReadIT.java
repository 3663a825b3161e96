package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.testkit.Crowd;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Statements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What must be read: asked, confirmed, followed, reminded. */
class MustReadIT extends ReadingIT {

    private static final int CROWD = 3_000;
    private static final int MOST_STATEMENTS = 12;

    @Test
    void readersAreAskedUntilTheyConfirm() {
        offices.as(reader);
        assertThat(reading.reading(id)).isNull();
        asked();

        offices.as(reader);
        assertThat(reading.reading(id).dueOn()).isEqualTo(tomorrow);
        assertThat(reading.reading(id).confirmedAt()).isNull();
        confirm(id);
        confirm(id);

        assertThat(reading.reading(id).confirmedAt()).isNotNull();
        assertThat(confirmed()).containsExactly("Lò Thị Đọc");
    }

    @Test
    void theSheetCountsExactlyTheAudienceOfToday() {
        asked();
        offices.as(reader);
        confirm(id);
        var joined = offices.colleague(newsroom.unit(), "Vàng A Mới", "MEMBER", false);
        offices.colleague(offices.front("Ủy ban MTTQ xã Ngoài"), "Người Ngoài", "MEMBER", false);

        var sheet = sheet();

        assertThat(sheet.people())
                .extracting(ReceiptPerson::name)
                .containsExactly("Trần Thị Duyệt", "Vàng A Mới", "Nguyễn Văn Viết", "Lò Thị Đọc");
        assertThat(sheet.units()).singleElement().satisfies(unit -> {
            assertThat(unit.asked()).isEqualTo(4);
            assertThat(unit.missing()).isEqualTo(3);
        });
        left(joined);
        assertThat(sheet().people()).extracting(ReceiptPerson::name).doesNotContain("Vàng A Mới");
    }

    @Test
    void remindersGoToExactlyThoseWhoHaveNotConfirmedOnceADay() {
        asked();
        offices.as(reader);
        confirm(id);
        offices.as(newsroom.writer());

        mustRead.remind(id);

        assertThat(inside.transaction(() -> receipts.missing(id, null)))
                .containsExactlyInAnyOrder(
                        newsroom.writer().account().id(),
                        newsroom.editor().account().id());
        assertThatThrownBy(() -> mustRead.remind(id)).hasMessage("refused.remindedToday");
    }

    @Test
    void nobodyIsRemindedWhereEverybodyHasConfirmed() {
        asked();
        for (var person : List.of(reader, newsroom.writer(), newsroom.editor())) {
            offices.as(person);
            confirm(id);
        }

        assertThatThrownBy(() -> mustRead.remind(id)).hasMessage("refused.nobodyToRemind");
    }

    @Test
    void endingAsksNobodyAndAskingAnewAsksEverybody() {
        asked();
        offices.as(reader);
        confirm(id);
        offices.as(newsroom.editor());
        review.endReading(id);
        offices.as(reader);
        assertThat(reading.reading(id)).isNull();
        assertThatThrownBy(() -> confirm(id)).hasMessage("refused.readingNotAsked");

        asked();

        offices.as(reader);
        assertThat(reading.reading(id).confirmedAt()).isNull();
    }

    @Test
    void strangersReadersAndPastDaysAreRefused() {
        offices.as(reader);
        assertThatThrownBy(() -> review.askToRead(id, tomorrow, false)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mustRead.sheet(id)).isInstanceOf(NotFoundException.class);
        offices.as(offices.colleague(offices.front("Xã khác"), "Người Lạ", "MEMBER", false));
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(NotFoundException.class);
        offices.as(newsroom.editor());
        assertThatThrownBy(() -> review.askToRead(id, tomorrow.minusDays(2), false))
                .hasMessage("refused.readingDayInPast");
    }

    @Test
    void theListIsAWorkbookToo() throws IOException {
        asked();
        offices.as(reader);
        confirm(id);
        offices.as(newsroom.writer());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(mustRead.workbook(id)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Phải đọc");
            assertThat(rows).hasSize(5);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Họ và tên");
            assertThat(rows.get(2).getCellText(2)).isEqualTo("Chưa đọc");
            assertThat(rows.get(2).getCellText(3)).isEmpty();
            var read = rows.get(4);
            assertThat(read.getCellText(0)).isEqualTo("Lò Thị Đọc");
            assertThat(read.getCellText(1)).startsWith("Ủy ban MTTQ xã Thử");
            assertThat(read.getCellText(2)).isEqualTo("Đã đọc");
            assertThat(read.getCellText(3)).matches("\\d{2}/\\d{2}/\\d{4}, \\d{2}:\\d{2}");
        }
    }

    @Test
    void theSheetOfThreeThousandNeedsFewStatements() {
        Crowd.gather(newsroom.unit(), CROWD);
        try {
            asked();
            notifications.settle();
            offices.as(newsroom.writer());

            var statements = Statements.during(
                    () -> assertThat(mustRead.sheet(id).missing()).isEqualTo(CROWD + 3));

            assertThat(statements).isLessThanOrEqualTo(MOST_STATEMENTS);
        } finally {
            Crowd.sendAway();
        }
    }

    private static void left(Colleague colleague) {
        try (var connection = Statements.connect();
                var update = connection.prepareStatement(
                        "update role_grant set valid_from = current_date - 9, valid_to = current_date - 2 where account_id = ?")) {
            update.setObject(1, colleague.account().id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
