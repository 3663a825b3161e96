package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate GONE = LocalDate.of(2025, 6, 30);

    private final UUID old = new UUID(0, 1);
    private final UUID now = new UUID(0, 2);
    private final UUID village = new UUID(0, 3);
    private final List<Place> all = List.of(
            new Place(now, "N", "Xã Mường Thử"),
            new Place(village, "N-1", "Bản Mới"),
            new Place(old, "A", "Xã Mường Thử", GONE, "Xã Mường Thử"),
            new Place(new UUID(0, 4), "A-1", "Bản Cũ", GONE, "Bản Mới"));

    private PlaceNames names(LocalDate from, UUID... kept) {
        return new PlaceNames(all, List.of(kept), TODAY, from);
    }

    @Test
    void aNameIsTheOneOfTodayUnlessTheBatchNamesTheEarlierOne() {
        assertThat(names(GONE).find("Xã Mường Thử", 1)).isEqualTo(now);
        assertThat(names(GONE).find("muong thu", 1)).isEqualTo(now);
        assertThat(names(TODAY, old).find("Xã Mường Thử", 1)).isEqualTo(old);
        assertThat(names(TODAY, old).find("muong thu", 1)).isEqualTo(old);
        assertThat(names(TODAY, old).find("N", 1)).isEqualTo(now);
    }

    @Test
    void whatWasThereInThePeriodMayBeNamedAndWhatHadGoneIsToldWithWhatCameAfter() {
        assertThat(names(GONE).find("ban cu", 1)).isEqualTo(new UUID(0, 4));
        assertThatThrownBy(() -> names(GONE.plusDays(1)).find("ban cu", 7))
                .isInstanceOfSatisfying(OpinionRefused.class, refused -> {
                    assertThat(refused).hasMessage("refused.placeGone");
                    assertThat(refused.arguments()).containsExactly(7, "Bản Cũ", "Bản Mới");
                });
        assertThatThrownBy(() -> names(GONE).find("Bản Không Có", 1)).hasMessage("refused.placeUnknown");
    }

    @Test
    void aFormOffersThoseOfTodayAndThoseItNames() {
        assertThat(PlaceNames.offered(all, List.of(), TODAY))
                .extracting(Place::id)
                .containsExactly(now, village);
        assertThat(PlaceNames.offered(all, List.of(old), TODAY))
                .extracting(Place::id)
                .containsExactly(now, village, old);
        assertThat(PlaceNames.offered(all, List.of(), GONE)).isEqualTo(all);
    }
}
