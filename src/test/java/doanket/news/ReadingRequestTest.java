package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadingRequestTest {

    private static final Instant NOON = Instant.parse("2026-03-05T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private final ReadingRequest request = new ReadingRequest(UUID.randomUUID(), 1).change(TODAY, true, NOON);

    @Test
    void mayBeDueToday() {
        assertThat(request.isOverdue(NOON)).isFalse();
        assertThat(request.isOverdue(Instant.parse("2026-03-05T17:00:00Z"))).isTrue();
    }

    @Test
    void refusesADayThatHasPassedAndNone() {
        assertThatThrownBy(() -> request.change(TODAY.minusDays(1), true, NOON)).hasMessage("refused.readingDayInPast");
        assertThatThrownBy(() -> request.change(null, true, NOON)).hasMessage("refused.readingDayMissing");
        assertThat(request.dueOn()).isEqualTo(TODAY);
    }

    @Test
    void remindsOnceADayOfTheVietnameseCalendar() {
        request.remind("Lê Thị Nhắc", NOON);

        assertThatThrownBy(() -> request.remind("Lê Thị Nhắc", NOON.plusSeconds(3600)))
                .isInstanceOfSatisfying(ArticleRefused.class, refusal -> {
                    assertThat(refusal).hasMessage("refused.remindedToday");
                    assertThat(refusal.arguments()).containsExactly("Lê Thị Nhắc", "05/03/2026, 12:00");
                });
        request.remind("Lê Thị Nhắc", Instant.parse("2026-03-05T17:00:00Z"));
    }

    @Test
    void theHandDoesNotRemindAgainWhomTheRuleHasReminded() {
        request.remind("", NOON);

        assertThatThrownBy(() -> request.remind("Lê Thị Nhắc", NOON.plusSeconds(3600)))
                .isInstanceOfSatisfying(ArticleRefused.class, refusal -> {
                    assertThat(refusal).hasMessage("refused.remindedByRule");
                    assertThat(refusal.arguments()).containsExactly("05/03/2026, 12:00");
                });
    }

    @Test
    void aNewRoundMayBeRemindedAtOnce() {
        request.remind("Lê Thị Nhắc", NOON);

        request.again();

        assertThat(request.round()).isEqualTo(2);
        request.remind("Lê Thị Nhắc", NOON);
    }
}
