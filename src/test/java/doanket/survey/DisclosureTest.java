package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import doanket.survey.Disclosure.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private final Size large = new Size(Uuids.next(), 400);
    private final Size middle = new Size(Uuids.next(), 90);
    private final Size small = new Size(Uuids.next(), 12);
    private final Size tiny = new Size(Uuids.next(), 3);

    @Test
    void holdsNothingBackWhereAllAreLargeEnough() {
        assertThat(Disclosure.heldBack(List.of(large, middle), 30)).isEmpty();
    }

    @Test
    void holdsTheNextSmallestBackWithOneAlone() {
        assertThat(Disclosure.heldBack(List.of(large, middle, small), 30))
                .containsExactlyInAnyOrder(small.place(), middle.place());
    }

    @Test
    void holdsTwoSmallOnesBackByThemselves() {
        assertThat(Disclosure.heldBack(List.of(large, middle, small, tiny), 30))
                .containsExactlyInAnyOrder(small.place(), tiny.place());
    }

    @Test
    void aPlaceAloneIsHeldBackAlone() {
        assertThat(Disclosure.heldBack(List.of(tiny), 30)).containsExactly(tiny.place());
    }

    @Test
    void whatFewHaveSaidIsToldTogether() {
        var opinions = List.of(new Opinion("Đường", 5), new Opinion("Điện", 2), new Opinion("Nước", 1));

        assertThat(Disclosure.shown(opinions)).containsExactly(new Opinion("Đường", 5));
        assertThat(Disclosure.others(opinions)).isEqualTo(3);
    }
}
