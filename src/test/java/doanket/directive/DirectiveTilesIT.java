package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.home.HomeService;
import doanket.home.Tile;
import doanket.home.TileRow;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No paper whose receipt is overdue is hidden on the first page, however many there are. */
class DirectiveTilesIT extends DocumentIT {

    @Inject
    HomeService home;

    private final List<UUID> made = new ArrayList<>();

    /** What is overdue here would be reminded of by the rounds of other tests. */
    @AfterEach
    void nobodyIsToConfirmThem() {
        made.forEach(id -> Rows.change("update document_recipient set due_on = null where document_id = ?", id));
    }

    @Test
    void theOverdueAreTold() {
        for (int i = 0; i < 6; i++) {
            var id = kit.issued(bureau, "về giám sát, văn bản " + i, receiver.unit());
            due(id, i);
        }
        var later = kit.issued(bureau, "về giám sát, còn thời gian", receiver.unit());
        due(later, -9);
        offices.as(receiver.member());

        var tile = toConfirm().orElseThrow();

        assertThat(tile.title()).isEqualTo("Văn bản chờ xác nhận đã nhận: 7, quá hạn 5");
        assertThat(tile.order()).isLessThan(5);
        assertThat(tile.rows()).hasSize(5).extracting(TileRow::tone).containsOnly("bad");
        assertThat(tile.rows().get(0).figure()).isEqualTo("Quá hạn 5 ngày");
        assertThat(tile.rows().get(0).title()).isEqualTo("về giám sát, văn bản 5");
        assertThat(figure())
                .isEqualTo(new TileRow(
                        "văn bản chờ xác nhận, 5 quá hạn", null, "/directive/list?box=CONFIRM", null, "7", "bad"));
    }

    @Test
    void whereNothingIsOverdueTheTileStandsBehindTheNews() {
        due(kit.issued(bureau, "về giám sát", receiver.unit()), -3);
        offices.as(receiver.member());

        var tile = toConfirm().orElseThrow();

        assertThat(tile.title()).isEqualTo("Văn bản chờ xác nhận đã nhận");
        assertThat(tile.order()).isEqualTo(6);
        assertThat(tile.rows()).extracting(TileRow::tone).isEqualTo(List.of("info"));
        assertThat(figure().figure()).isEqualTo("1");
    }

    @Test
    void thatNothingWaitsIsTold() {
        offices.as(receiver.member());

        assertThat(toConfirm()).isEmpty();
        assertThat(figure())
                .isEqualTo(new TileRow(
                        "văn bản chờ xác nhận đã nhận", null, "/directive/list?box=CONFIRM", null, "0", null));
    }

    private TileRow figure() {
        return home.tiles().stream()
                .filter(tile -> tile.key().equals("directive.figures"))
                .map(tile -> tile.rows().get(0))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Tile> toConfirm() {
        return home.tiles().stream()
                .filter(tile -> tile.key().equals("directive.CONFIRM"))
                .findFirst();
    }

    private void due(UUID paper, int daysAgo) {
        made.add(paper);
        Rows.change(
                "update document_recipient set due_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date - ?"
                        + " where document_id = ? and unit_id is not null",
                daysAgo,
                paper);
    }
}
