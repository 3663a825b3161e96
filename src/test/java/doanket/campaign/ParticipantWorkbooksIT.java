package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.organisation.UnitDirectory;
import doanket.organisation.XlsxFile;
import doanket.platform.CellChange;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who takes part goes out as a workbook and comes back edited. */
@ExtendWith(ArquillianExtension.class)
class ParticipantWorkbooksIT {

    private static final int PART = 3;

    @Inject
    CampaignWriting writing;

    @Inject
    ParticipantWorkbooks books;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    private UUID campaign() {
        acting.as("lanhdao.mttq");
        var terms = new CampaignTerms(
                CampaignKind.MOVEMENT, "Đơn vị đi về bằng tệp", "", "", null, LocalDate.of(2047, 1, 1), null);
        var lead = directory.find("MTTQ tỉnh", 1).get(0).id();
        return writing.start(lead, new CampaignDraft(terms, "", "VS-11\nVS-12", List.of(), 0));
    }

    private List<String> taking(UUID id) {
        return writing.draft(id)
                .participants()
                .lines()
                .map(line -> line.replaceAll(".*\\((VS-\\d+)\\)", "$1"))
                .sorted()
                .toList();
    }

    private static byte[] marked(byte[] book, String code, String mark) {
        return Workbooks.edited(book, code, PART, mark);
    }

    @Test
    void anUnchangedWorkbookChangesNothingAndAnEditedOneIsLookedAtFirst() {
        var id = campaign();
        var book = books.write(id);

        var same = books.preview(id, book);

        assertThat(same.changes()).isEmpty();
        assertThat(books.take(id, book, same)).isZero();
        assertThat(taking(id)).containsExactly("VS-11", "VS-12");
        assertThat(XlsxFile.lines(book, 5_000))
                .anyMatch(line ->
                        line.cell(0).text().equals("VS-01") && line.cell(PART).isEmpty());

        var edited = marked(marked(book, "VS-01", "X"), "VS-12", "");
        var preview = books.preview(id, edited);
        assertThat(preview.changes())
                .extracting(CellChange::before, CellChange::after)
                .containsExactlyInAnyOrder(tuple("", "x"), tuple("x", ""));
        assertThat(taking(id)).containsExactly("VS-11", "VS-12");
        assertThat(books.take(id, edited, preview)).isEqualTo(2);
        assertThat(taking(id)).containsExactly("VS-01", "VS-11");
        assertThatThrownBy(() -> books.take(id, edited, preview)).hasMessage("refused.changedMeanwhile");
    }

    @Test
    void whatCannotBeTakenIsToldByItsCellAndTheLastPlaceStays() {
        var id = campaign();
        var book = books.write(id);
        var bad = marked(marked(book, "VS-01", "chắc có"), "VS-12", "");

        var preview = books.preview(id, bad);

        assertThat(preview.changes())
                .filteredOn(CellChange::isBad)
                .singleElement()
                .satisfies(one -> assertThat(one.problem().key()).isEqualTo("refused.partUnreadable"));
        assertThatThrownBy(() -> books.take(id, bad, preview)).hasMessage("refused.cellsBad");
        var none = marked(marked(book, "VS-11", ""), "VS-12", "không");
        assertThatThrownBy(() -> books.take(id, none, books.preview(id, none))).hasMessage("refused.noParticipants");
        assertThat(taking(id)).containsExactly("VS-11", "VS-12");
        assertThatThrownBy(() -> books.preview(campaign(), book)).hasMessage("refused.foreignWorkbook");
    }

    @Test
    void onlyWhoeverLeadsBringsItBack() {
        var id = campaign();
        var book = books.write(id);
        acting.as("canbo.xa01");

        assertThat(books.write(id)).isNotEmpty();
        assertThatThrownBy(() -> books.preview(id, book)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> books.name(id)).isInstanceOf(NotFoundException.class);
    }
}
