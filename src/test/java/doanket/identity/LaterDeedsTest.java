package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LaterDeedsTest {

    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");

    private final CurrentUser user = new CurrentUser();
    private final LaterDeeds later = new LaterDeeds(user, Clock.fixed(NOW, ZoneOffset.UTC));

    private void note(int times) {
        user.become(SampleReaders.officer(List.of(UUID.randomUUID())));
        for (int at = 0; at < times; at++) {
            later.note("file.taken", null, "/task/report.xlsx");
        }
    }

    @Test
    void whatFindsNoPlaceIsCountedAndToldOnce() {
        note(LaterDeeds.MOST + 3);

        var round = later.waiting();
        var lines = round.lines(NOW);
        later.written(round);

        assertThat(lines).hasSize(LaterDeeds.MOST + 1);
        assertThat(lines.get(LaterDeeds.MOST).getString("verb")).isEqualTo("log.lost");
        assertThat(lines.get(LaterDeeds.MOST).getString("detail")).isEqualTo("3");
        assertThat(lines.get(LaterDeeds.MOST).containsKey("account")).isFalse();
        assertThat(later.waiting().isEmpty()).isTrue();
    }

    @Test
    void whatCouldNotBeWrittenIsToldInTheNextRound() {
        note(LaterDeeds.MOST + 1);
        later.waiting();
        note(1);

        assertThat(later.waiting().lost()).isEqualTo(2);
    }

    @Test
    void whatAnotherSystemTookTellsItsToken() {
        user.comesFrom(new Origin("10.9.8.7", ""));
        note(1);
        user.comesBy("dk_Ab12… (Kho dữ liệu)");
        note(1);

        assertThat(later.waiting().lines(NOW))
                .extracting(line -> line.getString("address"))
                .containsExactly("10.9.8.7", "10.9.8.7, API dk_Ab12… (Kho dữ liệu)");
    }

    @Test
    void whereAllFoundAPlaceNothingIsToldOfLoss() {
        note(2);

        assertThat(later.waiting().lines(NOW))
                .extracting(line -> line.getString("verb"))
                .containsOnly("file.taken");
    }
}
