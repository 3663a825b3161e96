package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.PortalJson;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReadingTest {

    record Inner(@ApiField(required = true) UUID id, String text) {}

    record Sent(
            @ApiField(required = true) String title,
            Integer number,
            BigDecimal value,
            LocalDate day,
            Boolean open,
            List<Inner> inner,
            List<UUID> ids) {}

    @Test
    void readsEachShape() {
        var sent = read("""
                {"title": "Tin", "number": 3, "value": 1.50, "day": "2026-11-26", "open": true,
                 "inner": [{"id": "01930000-0000-7000-8000-000000000001", "text": null}],
                 "ids": ["01930000-0000-7000-8000-000000000002"]}""");

        assertThat(sent.number()).isEqualTo(3);
        assertThat(sent.value()).isEqualByComparingTo("1.5");
        assertThat(sent.day()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(sent.open()).isTrue();
        assertThat(sent.inner().get(0).text()).isNull();
        assertThat(sent.ids()).hasSize(1);
    }

    @Test
    void whatIsLeftOutIsNothing() {
        assertThat(read("{\"title\": \"Tin\"}")).isEqualTo(new Sent("Tin", null, null, null, null, null, null));
    }

    @Test
    void textIsComposedFromTheFirstTouch() {
        var typed = Normalizer.normalize("Nông thôn mới", Form.NFD);

        assertThat(read("{\"title\": \"" + typed + "\\u0000\\u202e\"}").title()).isEqualTo("Nông thôn mới");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|refused.fieldMissing",
                "{\"title\": null}|refused.fieldMissing",
                "{\"title\": 3}|refused.fieldShape",
                "{\"title\": {}}|refused.fieldShape",
                "{\"title\": \"x\", \"Title\": \"y\"}|refused.unknownField",
                "{\"title\": \"x\", \"number\": 1.5}|refused.fieldShape",
                "{\"title\": \"x\", \"number\": 9999999999}|refused.fieldShape",
                "{\"title\": \"x\", \"number\": 1e999999}|refused.fieldShape",
                "{\"title\": \"x\", \"value\": 1e-999999}|refused.fieldShape",
                "{\"title\": \"x\", \"value\": \"1\"}|refused.fieldShape",
                "{\"title\": \"x\", \"day\": \"26/11/2026\"}|refused.fieldShape",
                "{\"title\": \"x\", \"open\": \"true\"}|refused.fieldShape",
                "{\"title\": \"x\", \"inner\": {}}|refused.fieldShape",
                "{\"title\": \"x\", \"inner\": [null]}|refused.fieldShape",
                "{\"title\": \"x\", \"inner\": [\"y\"]}|refused.fieldShape",
                "{\"title\": \"x\", \"inner\": [{}]}|refused.fieldMissing",
                "{\"title\": \"x\", \"ids\": [\"y\"]}|refused.fieldShape"
            })
    void refusesWhatIsNotAsDocumented(String json, String refusal) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(ApiRefused.class).hasMessage(refusal);
    }

    @Test
    void refusesAListBeyondMeasure() {
        var many = PortalJson.createArrayBuilder();
        for (int i = 0; i <= RecordReading.MOST; i++) {
            many.add("01930000-0000-7000-8000-000000000002");
        }
        var json = PortalJson.createObjectBuilder().add("title", "x").add("ids", many);

        assertThatThrownBy(() -> RecordReading.read(json.build(), Sent.class)).hasMessage("refused.tooMany");
    }

    private static Sent read(String json) {
        return RecordReading.read(PortalJson.object(json), Sent.class);
    }
}
