package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignKeyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static CampaignRow row(CampaignStage stage, LocalDate from) {
        return row(stage, from, Uuids.next());
    }

    private static CampaignRow row(CampaignStage stage, LocalDate from, UUID id) {
        var head = new CampaignHead(
                id,
                CampaignKind.CAMPAIGN,
                "Chung sức",
                UUID.randomUUID(),
                "Mặt trận",
                UUID.randomUUID(),
                null,
                from,
                null,
                3);
        return new CampaignRow(head, stage);
    }

    @Test
    void runningOnesStandFirstThenComingOnesAndTheNewestOfEach() {
        var ended = row(CampaignStage.ENDED, DAY);
        var coming = row(CampaignStage.COMING, DAY.plusYears(1));
        var older = row(CampaignStage.RUNNING, DAY.minusDays(1));
        var newer = row(CampaignStage.RUNNING, DAY);

        assertThat(Stream.of(ended, coming, older, newer).sorted(Comparator.comparing(CampaignKey::of)))
                .containsExactly(newer, older, coming, ended);
    }

    @Test
    void idsAreComparedAsTheDatabaseDoes() {
        var low = CampaignKey.of(row(CampaignStage.RUNNING, DAY, new UUID(0, 1)));
        var high = CampaignKey.of(row(CampaignStage.RUNNING, DAY, new UUID(-1, 1)));

        assertThat(low).isLessThan(high);
    }

    @Test
    void pagesFollowEachOtherWithoutRepeatingOrLeavingOut() {
        var all = Stream.generate(() -> row(CampaignStage.RUNNING, DAY))
                .limit(7)
                .sorted(Comparator.comparing(CampaignKey::of))
                .toList();

        List<CampaignRow> read = new ArrayList<>();
        var page = CampaignPage.of(all, null, 3);
        read.addAll(page.rows());
        while (page.next() != null) {
            page = CampaignPage.of(all, page.next(), 3);
            read.addAll(page.rows());
        }

        assertThat(read).isEqualTo(all);
        assertThat(CampaignPage.of(all, null, 7).next()).isNull();
        assertThat(CampaignPage.of(all, "x", 7).rows()).isEqualTo(all);
        assertThat(CampaignPage.of(List.of(), null, 3).rows()).isEmpty();
    }

    @Test
    void whatWasReadLastMayBeGone() {
        var gone = row(CampaignStage.RUNNING, DAY);
        var behind = row(CampaignStage.RUNNING, DAY.minusDays(1));

        var page = CampaignPage.of(List.of(behind), CampaignKey.of(gone).text(), 3);

        assertThat(page.rows()).containsExactly(behind);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "0",
                "3_2026-01-01_00000000-0000-7000-8000-000000000000",
                "0_01/01/2026_00000000-0000-7000-8000-000000000000",
                "0_2026-01-01_x",
                "__"
            })
    void whatIsMalformedIsAsGoodAsNone(String text) {
        assertThat(CampaignKey.read(text)).isEmpty();
    }
}
