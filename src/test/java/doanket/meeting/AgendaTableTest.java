package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTableTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void eachPointBeginsWhereTheOneBeforeEnds() {
        var rows = AgendaTable.timed(List.of(item("Một", 15), item("Hai", 0), item("Ba", 100)), EIGHT, List.of());

        assertThat(rows).extracting(AgendaRow::number).containsExactly(1, 2, 3);
        assertThat(rows)
                .extracting(AgendaRow::hours)
                .containsExactly("08:00 - 08:15", "08:15 - 08:15", "08:15 - 09:55");
    }

    @Test
    void aPaperLiesAtItsPointAndAPictureNowhere() {
        var item = item("Một", 10);
        var paper = new PaperRow(UUID.randomUUID(), item.id(), UUID.randomUUID(), "Báo cáo", false, "", "", "");
        var photo = new PaperRow(UUID.randomUUID(), item.id(), UUID.randomUUID(), "Ảnh", true, "", "", "");

        var rows = AgendaTable.timed(List.of(item, item("Hai", 5)), EIGHT, List.of(paper, photo));

        assertThat(rows.get(0).papers()).containsExactly(paper);
        assertThat(rows.get(1).papers()).isEmpty();
    }

    @Test
    void theSumTellsByHowMuchTheAgendaIsTooLong() {
        var rows = AgendaTable.timed(List.of(item("Một", 90), item("Hai", 45)), EIGHT, List.of());
        var head = new MeetingHead(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "",
                "",
                "",
                MeetingState.DRAFT,
                EIGHT,
                EIGHT.plusSeconds(7200),
                "",
                true);

        var sheet = new AgendaSheet(head, rows, List.of());

        assertThat(sheet.sum()).isEqualTo(135);
        assertThat(sheet.over()).isEqualTo(15);
        assertThat(sheet.isTooLong()).isTrue();
    }

    private static AgendaRepository.Item item(String title, int minutes) {
        return new AgendaRepository.Item(
                UUID.randomUUID(), 1, ItemKind.USUAL, title, minutes, "", ItemOutcome.OPEN, false);
    }
}
