package doanket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static LogQuery typed(String from, String to, String words, String object) {
        return new LogQuery(from, to, words, null, object);
    }

    @Test
    void withoutDaysTheLastThirtyAreMeant() {
        var query = typed(null, " ", null, null);

        assertThat(query.since(TODAY)).isEqualTo(Instant.parse("2026-02-28T17:00:00Z"));
        assertThat(query.until(TODAY)).isEqualTo(Instant.parse("2026-03-31T17:00:00Z"));
        assertThat(query.pattern()).isNull();
        assertThat(query.kindOrNull()).isNull();
    }

    @Test
    void ofOneObjectEverythingIsMeantUnlessADayIsGiven() {
        var object = UUID.randomUUID().toString();

        assertThat(typed(null, null, null, object).since(TODAY)).isEqualTo(Instant.EPOCH);
        assertThat(typed("1/3/2026", null, null, object).since(TODAY)).isEqualTo(Instant.parse("2026-02-28T17:00:00Z"));
        assertThat(typed(null, null, null, "không có").since(TODAY)).isEqualTo(Instant.parse("2026-02-28T17:00:00Z"));
    }

    @Test
    void aDayThatIsNoneIsTold() {
        assertThat(typed("31/02/2026", null, null, null).isBadDay()).isTrue();
        assertThat(typed(null, "mai", null, null).isBadDay()).isTrue();
        assertThat(typed(" ", "1/3/2026", null, null).isBadDay()).isFalse();
    }

    @Test
    void daysAreThoseOfTheOfficeAndTheLastOneCounts() {
        var query = typed("1/3/2026", "02-03-2026", null, null);

        assertThat(query.since(TODAY)).isEqualTo(Instant.parse("2026-02-28T17:00:00Z"));
        assertThat(query.until(TODAY)).isEqualTo(Instant.parse("2026-03-02T17:00:00Z"));
    }

    @Test
    void whatIsTypedIsLookedForByItsLettersWithoutMarks() {
        assertThat(typed(null, null, " Lo\u0300 Thị 100%_\\ ", null).pattern()).isEqualTo("%lo thi 100\\%\\_\\\\%");
        assertThat(typed(null, null, "x".repeat(500), null).pattern()).hasSize(102);
    }

    @Test
    void whatIsNoKeyOfAnObjectIsNotAskedFor() {
        var id = UUID.randomUUID();

        assertThat(typed(null, null, null, id + " ").objectOrNull()).isEqualTo(id);
        assertThat(typed(null, null, null, "' or 1=1").objectOrNull()).isNull();
    }

    @Test
    void wordsOfADeedFindItAsWell() {
        var vietnamese = new Locale("vi");

        assertThat(typed(null, null, "giao vai tro", null).verbs(vietnamese)).isEqualTo("account.roleGranted");
        assertThat(typed(null, null, "đăng nhập không", null).verbs(vietnamese)).isEqualTo("session.failed");
        assertThat(typed(null, null, " ", null).verbs(vietnamese)).isNull();
    }

    @Test
    void aRefusalIsToldByTheNameOfTheRight() {
        var row = new LogRow(
                null, null, "", "", "access.refused", null, "CATALOGUE_MANAGE, SynonymKeeping.all", "", null, null);

        assertThat(Words.detail(new Locale("vi"), row))
                .isEqualTo("Không có quyền: Quản lý danh mục chung (CATALOGUE_MANAGE, SynonymKeeping.all)");
        assertThat(Words.detail(Locale.ENGLISH, row)).startsWith("The right was missing: ");
    }
}
