package doanket.home;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.PortalJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DueTileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final DueTile.Seen SEEN = new DueTile.Seen(new Locale("vi"), TODAY);
    private static final DueTile TILE = new DueTile("survey.owed", 13, "/survey/list", "Phải tổng hợp");

    private static TileAnswer answer(String due, int all, int overdue) {
        var row = PortalJson.createObjectBuilder()
                .add("title", "Đợt một")
                .add("detail", "Xã")
                .add("everything", all)
                .add("overdue", overdue);
        var whole = due == null ? row.addNull("due_on") : row.add("due_on", due);
        return new TileAnswer(whole.build());
    }

    private static Tile tile(TileAnswer answer) {
        return TILE.of(List.of(answer), row -> "/x", SEEN);
    }

    @Test
    void whatIsOverdueIsRedCountedAndBeforeTheNews() {
        var tile = tile(answer("2026-11-24", 7, 1));

        assertThat(tile.order()).isEqualTo(8);
        assertThat(tile.title()).isEqualTo("Phải tổng hợp: 7, quá hạn 1");
        assertThat(tile.rows().get(0)).isEqualTo(new TileRow("Đợt một", "Xã", "/x", null, "Quá hạn 3 ngày", "bad"));
    }

    @Test
    void whatIsDueTellsItsDayInItsUsualPlace() {
        var tile = tile(answer("2026-11-27", 1, 0));

        assertThat(tile.order()).isEqualTo(13);
        assertThat(tile.title()).isEqualTo("Phải tổng hợp");
        assertThat(tile.rows().get(0).figure()).isEqualTo("Hạn 27/11/2026");
        assertThat(tile.rows().get(0).tone()).isEqualTo("info");
    }

    @Test
    void whatHasNoDayIsNeverOverdue() {
        assertThat(tile(answer(null, 1, 0)).rows().get(0).figure()).isEqualTo("Không có hạn");
    }
}
