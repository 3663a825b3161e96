package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    enum Word {
        GOOD
    }

    record Part(String name) {}

    record Told(
            UUID id,
            String text,
            int number,
            BigDecimal value,
            LocalDate day,
            Instant at,
            Word word,
            boolean open,
            List<Part> parts,
            Part nobody) {}

    @Test
    void eachFieldHasItsShapeAndNothingIsLeftOut() {
        var told = new Told(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                "Đoàn \"Kết\"",
                7,
                new BigDecimal("1E+3"),
                LocalDate.of(2026, 11, 26),
                Instant.EPOCH,
                Word.GOOD,
                false,
                List.of(new Part("một"), new Part(null)),
                null);

        assertThat(JsonRecords.write(told).toString()).isEqualTo("""
                {"id":"01930000-0000-7000-8000-000000000001","text":"Đoàn \\"Kết\\"","number":7,"value":1000,\
                "day":"2026-11-26","at":"1970-01-01T00:00:00Z","word":"GOOD","open":false,\
                "parts":[{"name":"một"},{}]}""");
    }

    @Test
    void everyTypeHasAName() {
        assertThat(Arrays.stream(Told.class.getRecordComponents())
                        .map(component -> JsonRecords.typeAndFormat(component.getType())))
                .allSatisfy(names -> assertThat(names).isNotEmpty());
    }
}
