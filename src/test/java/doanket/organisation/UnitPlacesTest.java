package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.UnitPlaces.Upper;
import doanket.platform.Uuids;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnitPlacesTest {

    private final Upper commune = new Upper(Uuids.next(), "Xã Tân Lập", true);
    private final Upper province = new Upper(Uuids.next(), "Tỉnh Vân Sơn", true);
    private final Upper region = new Upper(Uuids.next(), "Vùng Tây Bắc", true);
    private final Upper committee = new Upper(Uuids.next(), "Tỉnh ủy Vân Sơn", false);

    @Test
    void aCommuneIsToldByItsProvince() {
        assertThat(place(province)).isEqualTo("Tỉnh Vân Sơn");
    }

    @Test
    void aBodyOfACommuneIsToldByPlacesAndNotByWhatLeadsIt() {
        assertThat(place(committee, commune, province)).isEqualTo("Xã Tân Lập, Tỉnh Vân Sơn");
    }

    @Test
    void twoPlacesAreEnough() {
        assertThat(place(commune, province, region)).isEqualTo("Xã Tân Lập, Tỉnh Vân Sơn");
    }

    @Test
    void whatLiesInNoPlaceIsToldByTheUnitRightAbove() {
        assertThat(place(committee)).isEqualTo("Tỉnh ủy Vân Sơn");
    }

    @Test
    void whatLiesNowhereHasNoPlaceAndIsCalledByItsNameAlone() {
        assertThat(place()).isNull();
        assertThat(new UnitPlace(Uuids.next(), "Tỉnh Vân Sơn", null).label()).isEqualTo("Tỉnh Vân Sơn");
        assertThat(new UnitPlace(Uuids.next(), "Xã Tân Lập", "Tỉnh Vân Sơn").label())
                .isEqualTo("Xã Tân Lập - Tỉnh Vân Sơn");
    }

    private static String place(Upper... path) {
        Map<UUID, Upper> known = Arrays.stream(path).collect(Collectors.toMap(Upper::id, Function.identity()));
        List<UUID> ids = Arrays.stream(path).map(Upper::id).toList();
        return UnitPlaces.place(ids, known);
    }
}
