package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LastStepTest {

    private static final Instant AT = Instant.parse("2026-11-16T02:00:00Z");

    private static Stamp by(String name) {
        return new Stamp(Uuids.next(), name, null, "Phó Chủ tịch", AT);
    }

    @Test
    void tellsWhoItWasAndWhen() {
        var by = by("Lò Thị Bước");

        var step = new LastStep(by);

        assertThat(step.account()).isEqualTo(by.account());
        assertThat(step.name()).isEqualTo("Lò Thị Bước");
        assertThat(step.at()).isEqualTo(AT);
        assertThat(step.isBy(by)).isTrue();
        assertThat(step.isBy(by("Lò Thị Bước"))).isFalse();
    }

    @Test
    void thePortalItselfIsNobody() {
        var portal = Stamp.ofPortal(AT);

        assertThat(new LastStep(portal).isBy(portal)).isFalse();
        assertThat(new StoredStamp(portal).account()).isNull();
        assertThat(new StoredStamp(portal).name()).isEmpty();
        assertThat(portal.day()).isEqualTo(LocalDate.of(2026, 11, 16));
    }
}
