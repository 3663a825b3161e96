package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What lies on the table of a meeting. */
class OnTableTest {

    private static final FollowUp LATE =
            new FollowUp(new UUID(0, 1), "Rà soát hộ nghèo", "HND tỉnh", null, true, "Quá hạn 3 ngày", "/");

    private static MeetingFigure figure(String key, String value) {
        return new MeetingFigure(key, "Nhãn", value, null);
    }

    @Test
    void whatIsTooManyToBeListedIsCountedAllTheSame() {
        var table = new OnTable(
                List.of(figure(FollowUpSource.OPEN, "140"), figure(FollowUpSource.OVERDUE, "31")), List.of(LATE), null);

        assertThat(table.overdue()).isEqualTo(31);
        assertThat(table.left()).isEqualTo(139);
    }

    @Test
    void withoutFiguresTheListCounts() {
        for (var figures : List.of(List.<MeetingFigure>of(), List.of(figure(FollowUpSource.OVERDUE, "không rõ")))) {
            var table = new OnTable(figures, List.of(LATE), null);

            assertThat(table.overdue()).isEqualTo(1);
            assertThat(table.left()).isZero();
        }
    }
}
