package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.NewPerson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows that were given out and come back: what may be edited in them, and what not. */
class StaffReturnTest {

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private static StaffHeld held(UUID post, boolean main, LocalDate to) {
        return new StaffHeld(
                post,
                new StaffHeld.Holder(PERSON, 4, UNIT, new NewPerson("Lò Văn Hai", null, "0912345678")),
                new StaffHeld.Place(UNIT, "MT01", "CHAIR", new Label("Chủ tịch", "Chair"), StaffCapacity.OWN),
                FROM,
                to,
                main);
    }

    private static final Map<UUID, StaffHeld> HELD =
            Map.of(FIRST, held(FIRST, true, null), SECOND, held(SECOND, false, LocalDate.of(2026, 12, 31)));

    private record Typed(UUID key, String name, String phone, LocalDate to, boolean main, LocalDate from) {}

    private static Typed first() {
        return new Typed(FIRST, "Lò Văn Hai", "0912345678", null, true, FROM);
    }

    private static Typed second(boolean main) {
        return new Typed(SECOND, "Lò Văn Hai", "0912345678", LocalDate.of(2026, 12, 31), main, FROM);
    }

    private static List<StaffRow> check(Typed... typed) {
        var lines = Arrays.stream(typed)
                .map(row -> new StaffLine(
                        1,
                        row.name(),
                        "MT01",
                        "chủ tịch",
                        row.from(),
                        row.to(),
                        row.main(),
                        null,
                        row.phone(),
                        StaffCapacity.OWN,
                        row.key(),
                        List.of(),
                        List.of()))
                .toList();
        var returned = new StaffReturn(lines, HELD, UNIT::equals, TODAY);
        return lines.stream().map(returned::check).toList();
    }

    private static List<String> problems(Typed... typed) {
        return check(typed).stream()
                .flatMap(row -> row.problems().stream())
                .map(StaffProblem::key)
                .toList();
    }

    @Test
    void whatComesBackAsItWentChangesNothing() {
        assertThat(check(first(), second(false))).allMatch(row -> row.isGood() && row.there() && row.edit() == null);
    }

    @Test
    void aTelephoneIsCorrectedOnceForAllPostsOfThePerson() {
        var rows = check(
                new Typed(FIRST, "Lò Văn Hai", "0988888888", null, true, FROM),
                new Typed(SECOND, "Lò Văn Hai", "0988888888", LocalDate.of(2026, 12, 31), false, FROM));

        assertThat(rows).allMatch(StaffRow::isGood);
        assertThat(rows.get(0).edit().wanted()).isEqualTo(new NewPerson("Lò Văn Hai", null, "0988888888"));
        assertThat(rows.get(0).edit().differences())
                .containsExactly(new StaffDifference("personForm.phone", "0912345678", "0988888888"));
        assertThat(rows.get(1).edit().wanted()).isNull();
        assertThat(problems(
                        new Typed(FIRST, "Lò Văn Hai", "0988888888", null, true, FROM),
                        new Typed(SECOND, "Lò Văn Hai", "0977777777", LocalDate.of(2026, 12, 31), false, FROM)))
                .containsExactly("staffImport.personTwoWays");
    }

    @Test
    void aPostEndsEarlierAndNeverLater() {
        var end = LocalDate.of(2026, 11, 30);
        var row = check(new Typed(FIRST, "Lò Văn Hai", "0912345678", end, true, FROM))
                .get(0);

        assertThat(row.edit().lastDay()).isEqualTo(end);
        assertThat(problems(new Typed(SECOND, "Lò Văn Hai", "0912345678", null, false, FROM)))
                .containsExactly("staffImport.endsLater");
        assertThat(problems(new Typed(SECOND, "Lò Văn Hai", "0912345678", FROM.minusDays(1), false, FROM)))
                .containsExactly("staffImport.endsLater");
    }

    @Test
    void anotherPostBecomesTheMainOneAndNoneDoesNot() {
        var rows = check(new Typed(FIRST, "Lò Văn Hai", "0912345678", null, false, FROM), second(true));

        assertThat(rows).allMatch(StaffRow::isGood);
        assertThat(rows.get(1).edit().main()).isTrue();
        assertThat(problems(new Typed(FIRST, "Lò Văn Hai", "0912345678", null, false, FROM)))
                .containsExactly("staffImport.mainNowhere");
    }

    @Test
    void anotherFirstDayIsAnotherPost() {
        assertThat(problems(new Typed(FIRST, "Lò Văn Hai", "0912345678", null, true, FROM.plusDays(1))))
                .containsExactly("staffImport.placeEdited");
    }

    @Test
    void aKeyOfSomebodyElsesOrGivenTwiceIsRefused() {
        assertThat(problems(new Typed(UUID.randomUUID(), "Lò Văn Hai", null, null, true, FROM)))
                .containsExactly("staffImport.keyUnknown");
        assertThat(problems(first(), first())).containsExactly("staffImport.twice");
    }
}
