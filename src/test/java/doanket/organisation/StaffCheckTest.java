package doanket.organisation;

import static doanket.organisation.StaffCapacity.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffCheckTest {

    private static final UUID FRONT = UUID.randomUUID();
    private static final UUID PARTY = UUID.randomUUID();
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID KNOWN_BY_MAIL = UUID.randomUUID();
    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2025, 7, 1);

    private static final StaffKnown KNOWN = new StaffKnown(
            Map.of(
                    "MT01", new StaffKnown.Unit(FRONT, "FRONT", FIRST_OF_JULY, null),
                    "DU01", new StaffKnown.Unit(PARTY, "PARTY_COMMITTEE", FIRST_OF_JULY, LocalDate.of(2026, 6, 30))),
            List.of(
                    new StaffKnown.Title("CHAIR", new Label("Chủ tịch", "Chair"), "CT", null),
                    new StaffKnown.Title("STANDING", new Label("Ủy viên Ban Thường vụ", "Member"), "UVBTV", null),
                    new StaffKnown.Title(
                            "PARTY_STANDING",
                            new Label("Ủy viên Ban Thường vụ", "Member"),
                            "UVBTV",
                            "PARTY_COMMITTEE")),
            new StaffKnown.There(
                    Map.of(
                            StaffKnown.personKey("Lê Văn Cũ", FRONT), Set.of(OLD),
                            StaffKnown.personKey("Lê Thị Quen", "quen@vi.du"), Set.of(KNOWN_BY_MAIL),
                            StaffKnown.personKey("Lê Thị Đôi", FRONT), Set.of(UUID.randomUUID(), UUID.randomUUID())),
                    Set.of(StaffKnown.postKey("Lê Văn Cũ", FRONT, "CHAIR", FIRST_OF_JULY, null, false, null, null)),
                    Set.of(StaffKnown.heldKey(OLD, FRONT, "CHAIR"))));

    @Test
    void findsATitleByItsEnglishName() {
        assertThat(check(line("Nguyễn Văn An", "MT01", "chair")).get(0).title()).isEqualTo("CHAIR");
        assertThat(check(line("Nguyễn Văn An", "MT01", "Member")).get(0).title())
                .isEqualTo("STANDING");
    }

    @Test
    void findsUnitAndTitleOfASoundRow() {
        var row = check(line("Nguyễn Văn An", "MT01", "chủ tịch")).get(0);

        assertThat(row.isGood()).isTrue();
        assertThat(row.unit()).isEqualTo(FRONT);
        assertThat(row.title()).isEqualTo("CHAIR");
    }

    @Test
    void takesTheTitleMadeForTheUnitsTypeBeforeTheOneForAll() {
        assertThat(check(line("An", "DU01", "UVBTV", FIRST_OF_JULY, LocalDate.of(2026, 1, 1))))
                .extracting(StaffRow::title)
                .containsExactly("PARTY_STANDING");
        assertThat(check(line("An", "MT01", "uy vien ban thuong vu")))
                .extracting(StaffRow::title)
                .containsExactly("STANDING");
    }

    @Test
    void saysEverythingThatIsWrongWithARow() {
        assertThat(problems(line("", "KHAC", "Hoàng đế")))
                .containsExactly("staffImport.nameMissing", "staffImport.unitUnknown", "staffImport.titleUnknown");
    }

    @Test
    void aPostThatIsThereAsItStandsIsLeftAloneAndAnotherOneOfThatPersonIsNot() {
        assertThat(check(line("Lê Văn Cũ", "MT01", "CT")).get(0))
                .matches(StaffRow::isGood)
                .matches(StaffRow::there);
        assertThat(problems(line("Lê Văn Cũ", "MT01", "CT", FIRST_OF_JULY, FIRST_OF_JULY)))
                .containsExactly("staffImport.personKnown");
    }

    @Test
    void marksANameThatIsNone() {
        assertThat(problems(line("=cmd|' /C calc'!A0", "MT01", "CT"))).containsExactly("staffImport.nameBad");
        assertThat(problems(line("a".repeat(121), "MT01", "CT"))).containsExactly("staffImport.nameBad");
        assertThat(problems(line("Rơ Châm H'Yéo", "MT01", "CT"))).isEmpty();
    }

    @Test
    void marksTheSecondOfTwoEqualRows() {
        var rows = check(line("Nguyễn Văn An", "MT01", "CT"), line("NGUYỄN VĂN AN", "MT01", "ct"));

        assertThat(rows.get(0).isGood()).isTrue();
        assertThat(rows.get(1).problems()).containsExactly(StaffProblem.of("staffImport.twice", "1"));
    }

    @Test
    void somebodyWhoIsThereGetsAFurtherPostUnlessItIsInDoubtWhoIsMeant() {
        assertThat(check(line("lê văn cũ", "MT01", "UVBTV")).get(0))
                .matches(StaffRow::isGood)
                .returns(OLD, StaffRow::person);
        assertThat(check(withEmail("Lê Thị Quen", "QUEN@vi.du")).get(0).person())
                .isEqualTo(KNOWN_BY_MAIL);
        assertThat(problems(line("Lê Thị Đôi", "MT01", "UVBTV"))).containsExactly("staffImport.personKnown");
        assertThat(problems(withEmail("Lê Văn Cũ", "khac@vi.du")))
                .as("another one of that name, or another address")
                .containsExactly("staffImport.personKnown");
        assertThat(problems(line("Lê Văn Cũ", "DU01", "UVBTV", FIRST_OF_JULY, FIRST_OF_JULY)))
                .isEmpty();
    }

    @Test
    void marksDaysThatRunBackwardsOrOutliveTheUnit() {
        assertThat(problems(line("An", "MT01", "CT", FIRST_OF_JULY, FIRST_OF_JULY.minusDays(1))))
                .contains("staffImport.datesReversed");
        assertThat(problems(line("An", "DU01", "CT", FIRST_OF_JULY, null))).containsExactly("staffImport.outsideUnit");
        assertThat(problems(line("An", "MT01", "CT", null, null))).containsExactly("staffImport.fromMissing");
    }

    @Test
    void keepsWhatCouldNotBeReadAndAddsNoSecondSentenceForIt() {
        var formula = StaffProblem.of("staffImport.formula", "Họ và tên");
        var line = new StaffLine(
                1, "", "MT01", "CT", FIRST_OF_JULY, null, false, null, null, OWN, null, List.of(formula), List.of());

        assertThat(check(line).get(0).problems()).containsExactly(formula);
    }

    private static List<String> problems(StaffLine line) {
        return check(line).get(0).problems().stream().map(StaffProblem::key).toList();
    }

    private static List<StaffRow> check(StaffLine... lines) {
        var all = Arrays.asList(lines);
        return new StaffCheck(KNOWN, new StaffReturn(all, Map.of(), unit -> true, FIRST_OF_JULY)).check(all);
    }

    private static StaffLine line(String name, String unit, String title) {
        return line(name, unit, title, FIRST_OF_JULY, null);
    }

    private static StaffLine line(String name, String unit, String title, LocalDate from, LocalDate to) {
        return new StaffLine(1, name, unit, title, from, to, false, null, null, OWN, null, List.of(), List.of());
    }

    private static StaffLine withEmail(String name, String email) {
        return new StaffLine(
                1, name, "MT01", "CT", FIRST_OF_JULY, null, false, email, null, OWN, null, List.of(), List.of());
    }
}
