package doanket.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import doanket.meeting.MeetingRow;
import doanket.meeting.MeetingState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Read by another library than the one that writes. */
class MeetingIcsTest {

    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");

    @Test
    void anotherParserReadsWhatWasWritten() {
        var title = "Hội nghị; giao ban, \"khối\" Mặt trận - một tên rất dài để dòng phải gấp lại nhiều lần cho đủ";
        var calendar = read(row(title, MeetingState.ANNOUNCED));

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo(ID + "@doanket");
            assertThat(event.getSummary().getValue()).isEqualTo(title);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-02T03:30:00Z"));
            assertThat(event.getLocation().getValue()).isEqualTo("Hội trường xã Đăk Mẫu");
            assertThat(event.getUrl().getValue()).isEqualTo("https://cong.vi.du/meeting/view?id=" + ID);
            assertThat(event.getStatus().isConfirmed()).isTrue();
            assertThat(event.getSequence().getValue()).isEqualTo(3);
        });
    }

    @Test
    void whatWasCalledOffIsCancelledThereToo() {
        assertThat(read(row("Hủy", MeetingState.CANCELLED))
                        .getEvents()
                        .get(0)
                        .getStatus()
                        .isCancelled())
                .isTrue();
    }

    @Test
    void aCalendarWithoutMeetingsIsStillOne() {
        assertThat(Biweekly.parse(text(List.of())).first().getEvents()).isEmpty();
    }

    private static biweekly.ICalendar read(MeetingRow row) {
        return Biweekly.parse(text(List.of(row))).first();
    }

    private static String text(List<MeetingRow> rows) {
        return new String(MeetingIcs.of(rows, "https://cong.vi.du", "Đoàn Kết"), StandardCharsets.UTF_8);
    }

    private static MeetingRow row(String title, MeetingState state) {
        return new MeetingRow(
                ID,
                title,
                "Giao ban",
                UUID.randomUUID(),
                "MTTQ xã",
                "Hội trường xã Đăk Mẫu",
                "Nguyễn Văn A",
                Instant.parse("2026-03-02T01:00:00Z"),
                Instant.parse("2026-03-02T03:30:00Z"),
                state,
                null,
                3,
                Instant.parse("2026-02-20T02:00:00Z"));
    }
}
