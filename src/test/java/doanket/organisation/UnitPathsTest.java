package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitPathsTest {

    private final UUID village = Uuids.next();
    private final UUID commune = Uuids.next();
    private final UUID province = Uuids.next();
    private final UUID party = Uuids.next();

    @Test
    void theUnitItselfComesFirstThenWhatIsNearest() {
        var above = Map.of(
                village, List.of(commune, party),
                commune, List.of(province),
                party, List.of(province),
                province, List.<UUID>of());

        assertThat(UnitPaths.walk(village, above)).containsExactly(village, commune, party, province);
    }

    @Test
    void aUnitThatIsReachedTwiceIsToldOnceWhereItIsNearest() {
        var above = Map.of(
                village, List.of(commune, province),
                commune, List.of(party, province),
                party, List.<UUID>of(),
                province, List.<UUID>of());

        assertThat(UnitPaths.walk(village, above)).containsExactly(village, commune, province, party);
    }

    @Test
    void aCircleAcrossKindsEndsWhereItBegan() {
        var above = Map.of(village, List.of(commune), commune, List.of(village));

        assertThat(UnitPaths.walk(village, above)).containsExactly(village, commune);
        assertThat(UnitPaths.walk(commune, above)).containsExactly(commune, village);
    }

    @Test
    void anUnknownUnitHasNoPath() {
        assertThat(UnitPaths.walk(village, Map.of(commune, List.of()))).isEmpty();
    }

    @Test
    void aUnitBeneathNothingIsItsOwnPath() {
        assertThat(UnitPaths.walk(village, Map.of(village, List.of()))).containsExactly(village);
    }
}
