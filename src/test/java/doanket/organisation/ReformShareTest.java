package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.ReformWish.Heir;
import doanket.organisation.ReformWish.Line;
import doanket.organisation.ReformWish.Share;
import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each unit beneath one that is split goes to one of the new units. */
class ReformShareTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final UUID reform = Uuids.next();
    private final UUID half = Uuids.next();
    private final UUID other = Uuids.next();
    private final UUID village = Uuids.next();

    private ReformWish wish(ReformKind kind, Share... shares) {
        var heirs = List.of(new Heir(half, "R1", "Xã Nửa Này", null), Heir.there(other));
        var line = Line.ends(Uuids.next(), half);
        return new ReformWish(kind, "Số 5", DAY, DAY, true, heirs, List.of(line), Arrays.asList(shares));
    }

    @Test
    void isKeptAsItWasWanted() {
        var shares = new Share[] {new Share(village, other), new Share(Uuids.next(), half)};

        assertThat(ReformShare.all(reform, wish(ReformKind.SPLIT, shares)))
                .extracting(ReformShare::wanted)
                .containsExactly(shares);
        assertThat(ReformShare.all(reform, wish(ReformKind.SPLIT))).isEmpty();
    }

    @Test
    void goesToNoneButTheNewUnitsOfThatSplit() {
        for (var foreign : new UUID[] {Uuids.next(), village, null}) {
            var wish = wish(ReformKind.SPLIT, new Share(village, foreign));

            assertThatThrownBy(() -> ReformShare.all(reform, wish)).hasMessage("refused.shareForeign");
        }
    }

    @Test
    void noUnitGoesToTwo() {
        var wish = wish(ReformKind.SPLIT, new Share(village, half), new Share(village, other));

        assertThatThrownBy(() -> ReformShare.all(reform, wish)).hasMessage("refused.shareTwice");
    }

    @ParameterizedTest
    @EnumSource(value = ReformKind.class, names = "SPLIT", mode = EnumSource.Mode.EXCLUDE)
    void onlyASplitShares(ReformKind kind) {
        assertThat(ReformShare.all(reform, wish(kind))).isEmpty();
        assertThatThrownBy(() -> ReformShare.all(reform, wish(kind, new Share(village, half))))
                .hasMessage("refused.shareWithoutSplit");
    }

    @Test
    void whoeverPlansHasToLookAfterTheUnitsThatAreShared() {
        assertThat(wish(ReformKind.SPLIT, new Share(village, half)).units())
                .contains(village, other)
                .doesNotContain(half);
    }
}
