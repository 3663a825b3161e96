package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Statements;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbook of a commune's villages, edited and brought back by the Front of the commune. */
@ExtendWith(ArquillianExtension.class)
class SurveyImportIT {

    private static final LocalDate DAY = LocalDate.of(2032, 9, 1);
    private static final Locale VI = new Locale("vi");
    private static final String COMMUNE = "VS-10";
    private static final Integer[] COUNTED = {120, 100, 100, 100, 100, 5, 95, 5, 0};
    private static final Integer[] NEW = {130, 110, 110, 110, 110, 5, 100, 5, 5};
    /** Of a preview, whatever the number of places. */
    private static final int MOST_STATEMENTS = 8;

    @Inject
    RoundWriting rounds;

    @Inject
    SurveyImport imports;

    @Inject
    SurveyReading reading;

    @Inject
    SurveyWorkbooks books;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    private UUID commune;

    @BeforeEach
    void opensARoundDownToTheVillages() {
        acting.as("lanhdao.mttq");
        var terms = new RoundTerms(
                "Đợt lấy ý kiến đến thôn",
                "Kế hoạch",
                null,
                new RoundTerms.Days(DAY, DAY.plusDays(40)),
                new RoundTerms.Limits(PlaceLevel.VILLAGE, 10, 30));
        var front = directory.find("MTTQ tỉnh", 1).get(0).id();
        var root = rounds.open(rounds.start(front, new RoundDraft(terms, "* Nói chung", List.of(), 0)));
        commune = reading.sheet(root).beneath().stream()
                .filter(row -> row.place().code().equals(COMMUNE))
                .findFirst()
                .orElseThrow()
                .id();
        acting.as("canbo.xa10");
    }

    private List<TallyRow> villages() {
        return reading.sheet(commune).beneath();
    }

    /** The workbook as the portal hands it out, with these counts in its first rows. */
    private byte[] edited(Integer[]... counts) {
        var villages = villages();
        var lines = new ArrayList<Object[]>();
        lines.add(Workbooks.row("Đợt lấy ý kiến đến thôn"));
        var book = new SurveyBook(reading.sheet(commune), VI);
        lines.add(Workbooks.row(book.mark()));
        lines.add(book.headsTold().toArray());
        for (int at = 0; at < counts.length; at++) {
            var line = new ArrayList<Object>(List.of(
                    villages.get(at).place().code(), villages.get(at).place().name()));
            line.addAll(Arrays.asList(counts[at]));
            lines.add(line.toArray());
        }
        return Workbooks.raw(lines.toArray(Object[][]::new));
    }

    private static List<ImportedRow> shown(List<ImportLine> lines) {
        return lines.stream()
                .map(line -> new ImportedRow(line.tally(), line.seen(), line.counts()))
                .toList();
    }

    @Test
    void whatWasEditedIsShownAndThenTaken() {
        var lines = imports.preview(commune, edited(COUNTED, NEW));

        assertThat(lines).hasSize(2).allMatch(line -> line.problem() == null);
        assertThat(lines.get(0).changes()).contains("Tổng số hộ: – → 120");
        imports.take(commune, shown(lines));

        assertThat(villages().get(0).counts().numbers()).containsExactly(COUNTED);
        assertThat(villages().get(1).counts().numbers()).containsExactly(NEW);
        assertThat(imports.preview(commune, books.table(commune))).isEmpty();
    }

    @Test
    void whatSomebodyElseSavedMeanwhileAndImpossibleCountsAreRefusedAsAWhole() {
        var lines = imports.preview(commune, edited(COUNTED, NEW));
        imports.take(commune, shown(imports.preview(commune, edited(NEW))));

        assertThatThrownBy(() -> imports.take(commune, shown(lines))).hasMessage("refused.changedMeanwhile");
        assertThat(villages().get(1).counts().valid()).isNull();
        var impossible = new Integer[] {120, 999, 100, 100, 100, 5, 95, 5, 0};
        assertThat(imports.preview(commune, edited(impossible)).get(0).problem())
                .contains("nhiều hơn tổng số hộ");
    }

    @Test
    void onlyThePlacesBeneathAndOnlyByWhoeverCountsThere() {
        var lines = shown(imports.preview(commune, edited(COUNTED)));
        var own = new ImportedRow(commune, 0, lines.get(0).counts());
        var unknown = new ImportedRow(UUID.randomUUID(), 0, lines.get(0).counts());
        var tooShort = new ImportedRow(lines.get(0).tally(), lines.get(0).seen(), "1,2");

        for (var row : List.of(own, unknown, tooShort)) {
            assertThatThrownBy(() -> imports.take(commune, List.of(row))).isInstanceOf(NotFoundException.class);
        }
        acting.as("canbo.xa01");
        assertThatThrownBy(() -> imports.take(commune, lines)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.preview(commune, new byte[0])).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWorkbookOfManyVillagesAsksNoMoreThanOneOfFew() {
        imports.preview(commune, edited(COUNTED));
        var one = edited(COUNTED);
        var all = edited(villages().stream().map(village -> COUNTED).toArray(Integer[][]::new));

        assertThat(Statements.during(() -> imports.preview(commune, all)))
                .isLessThanOrEqualTo(MOST_STATEMENTS)
                .isEqualTo(Statements.during(() -> imports.preview(commune, one)));
    }
}
