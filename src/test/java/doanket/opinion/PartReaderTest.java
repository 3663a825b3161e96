package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartReaderTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID PLACE = UUID.randomUUID();
    private static final Stamp BY =
            new Stamp(UUID.randomUUID(), "Cán bộ thử", null, "", Instant.parse("2026-06-10T03:00:00Z"));

    private final CodeWords words = new CodeWords(List.of(
            new CodeWord(CodeWords.TOPIC, "LAND", "ECONOMY", "Đất đai", true),
            new CodeWord(CodeWords.TOPIC, "ROADS", "ECONOMY", "Giao thông", true),
            new CodeWord(CodeWords.COMPETENCE, "PROVINCE", "", "Cấp tỉnh", true)));
    private final PartReader reader = new PartReader(whole(), words);

    private static Petition whole() {
        var terms = new BatchTerms("Tháng 5", "VILLAGE", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        var batch = new Batch(UNIT, PLACE, terms, BY);
        return Petition.draft(batch, 1, new PetitionContent(PLACE, "ROADS", "", 12, "Sửa đường, cấp giấy"));
    }

    private void assertRefused(TypedPart part, String key) {
        assertThatThrownBy(() -> reader.read(List.of(part))).hasMessage(key);
    }

    @Test
    void whatIsLeftOpenIsAsInTheWholeAndThePlaceStays() {
        var parts = reader.read(List.of(
                new TypedPart("", "", "8", "Sửa đường"),
                new TypedPart("", "", " ", " "),
                new TypedPart("dat dai", "Cấp tỉnh", "4", "Cấp giấy")));

        assertThat(parts)
                .containsExactly(
                        new PetitionContent(PLACE, "ROADS", "", 8, "Sửa đường"),
                        new PetitionContent(PLACE, "LAND", "PROVINCE", 4, "Cấp giấy"));
    }

    @Test
    void refusesPartsWithoutWordsCountsOrKnownTopicsAndTooManyOfThem() {
        assertRefused(new TypedPart("", "", "8", " "), "refused.rowEmpty");
        assertRefused(new TypedPart("", "", "0", "Sửa đường"), "refused.peopleBad");
        assertRefused(new TypedPart("", "", "", "Sửa đường"), "refused.peopleBad");
        assertRefused(new TypedPart("Thể thao", "", "8", "Sửa đường"), "refused.wordUnknown");
        assertThatThrownBy(() -> reader.read(Collections.nCopies(21, new TypedPart("", "", "1", "Phần"))))
                .hasMessage("refused.tooMany");
    }
}
