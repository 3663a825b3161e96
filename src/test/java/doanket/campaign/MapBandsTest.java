package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import doanket.campaign.MapSheet.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapBandsTest {

    private static List<Band> bands(String... figures) {
        return MapBands.of(Stream.of(figures).map(BigDecimal::new).toList());
    }

    @Test
    void fewFiguresAreStepsOfTheirOwnFarApart() {
        assertThat(bands()).isEmpty();
        assertThat(bands("7", "7.0")).extracting(Band::tone, Band::told).containsExactly(tuple("step3", "7"));
        assertThat(bands("0", "1234.5", "3"))
                .extracting(Band::tone, Band::told)
                .containsExactly(tuple("step1", "0"), tuple("step3", "3"), tuple("step5", "1.234,5"));
    }

    @Test
    void manyFiguresMakeFiveStepsOfAboutAsMany() {
        var bands = MapBands.of(
                IntStream.rangeClosed(1, 12).mapToObj(BigDecimal::valueOf).toList());

        assertThat(bands).extracting(Band::told).containsExactly("1 – 2", "3 – 4", "5 – 7", "8 – 9", "10 – 12");
        assertThat(bands).extracting(Band::tone).containsExactly("step1", "step2", "step3", "step4", "step5");
        for (int figure = 1; figure <= 12; figure++) {
            var one = BigDecimal.valueOf(figure);
            assertThat(bands.stream().filter(band -> band.holds(one))).hasSize(1);
        }
    }
}
