package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoShapesTest {

    private static final String SQUARE = "[[[108,15],[109,15],[109,16],[108,15]]]";

    @Test
    void readsPolygonsWithTheirCodesAndNames() {
        var shapes = GeoShapes.read(file("""
                {"type":"FeatureCollection","features":[
                {"type":"Feature","geometry":{"type":"Polygon","coordinates":%1$s},
                    "properties":{"code":"21025","fullName":"Phường Cẩm Thành"}},
                {"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[%1$s]},"properties":{"code":21028}},
                {"type":"Feature","geometry":{"type":"Point","coordinates":[108,15]},"properties":{"code":"1"}},
                {"type":"Feature","geometry":null,"properties":{"code":"2"}}]}""".formatted(SQUARE)));

        assertThat(shapes).extracting(GeoShapes.Shape::code).containsExactly("21025", "21028");
        assertThat(shapes.get(0).fullName()).isEqualTo("Phường Cẩm Thành");
        assertThat(shapes.get(1).name()).isEmpty();
    }

    @Test
    void keepsNothingOfAGeometryButTypeAndCoordinates() {
        var shapes = GeoShapes.read(file("""
                {"features":[{"geometry":{"type":"Polygon","coordinates":%s,"evil":"<script>"},"properties":{"code":"1"}}]}""".formatted(SQUARE)));

        assertThat(shapes.get(0).geometry().keySet()).containsExactlyInAnyOrder("type", "coordinates");
    }

    /** The communes of Quảng Ngãi where the design lies beside the code; else as many squares of our own. */
    @Test
    void readsTheCommunesOfAProvince() throws IOException {
        var known = Path.of("../shared/data/communes-51-quang-ngai.geojson");
        var content = Files.exists(known) ? Files.readAllBytes(known) : file(squares(96));

        var shapes = GeoShapes.read(content);

        assertThat(shapes).hasSize(96).allSatisfy(shape -> {
            assertThat(shape.code()).matches("\\d{5}");
            assertThat(shape.fullName()).isNotBlank();
            assertThat(shape.geometry().keySet()).containsExactlyInAnyOrder("type", "coordinates");
        });
        assertThat(shapes).extracting(GeoShapes.Shape::code).doesNotHaveDuplicates();
    }

    private static String squares(int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> """
                        {"geometry":{"type":"Polygon","coordinates":%s},"properties":{"code":"%05d","fullName":"Xã %d"}}""".formatted(SQUARE, at, at))
                .collect(Collectors.joining(",", "{\"features\":[", "]}"));
    }

    @Test
    void refusesNestingThatWouldExhaustTheReader() {
        var deep = "[".repeat(200_000) + "]".repeat(200_000);

        assertThatThrownBy(
                        () -> GeoShapes.read(file("{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                                + deep + "},\"properties\":{}}]}")))
                .hasMessage("refused.noGeoJson");
        assertThatThrownBy(() -> GeoShapes.read(new byte[GeoShapes.LARGEST + 1]))
                .hasMessage("refused.mapTooLarge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"features\":[]}",
                "{\"features\":[1]}",
                "{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1],[2],[3],[1]]]},\"properties\":{}}]}",
                "{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",1]]]},\"properties\":{}}]}",
                "{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,2]]]},\"properties\":{}}]}",
                "{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[999,1],[2,2],[3,3],[999,1]]]},\"properties\":{}}]}"
            })
    void refusesWhatHasNoSoundPolygon(String content) {
        assertThatThrownBy(() -> GeoShapes.read(file(content))).hasMessage("refused.noGeoJson");
    }

    private static byte[] file(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
