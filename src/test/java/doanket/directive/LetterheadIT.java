package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.UnitService;
import doanket.paper.IssuerForm;
import doanket.paper.IssuerForms;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What was issued is printed and listed as its issuer stood on that day, whatever a reform makes of the issuer. */
class LetterheadIT extends DocumentIT {

    private static final Locale VIETNAMESE = new Locale("vi");
    private static final String NEW = "Ủy ban mới của xã";

    @Inject
    DocumentPrint printing;

    @Inject
    IssuerForms issuers;

    @Inject
    UnitService units;

    @Inject
    Acting acting;

    private String before;

    private UUID issued() {
        before = Rows.text("select name from unit where id = ?", bureau.unit());
        return kit.issued(bureau, "về giám sát", receiver.unit());
    }

    private void saysOfItself(String lines, String symbol) {
        offices.as(bureau.clerk());
        var seen = issuers.read(bureau.unit());
        issuers.set(
                bureau.unit(),
                new IssuerForm("FRONT", "CẤP TRÊN", lines, symbol, "Xã Khác", "Lưu.", true, seen.seen()));
    }

    private void isCalledOtherwiseToday() {
        acting.asSystem();
        units.rename(bureau.unit(), 1, NEW, null);
        offices.as(bureau.clerk());
    }

    private String printed(UUID id) {
        try (var pdf = Loader.loadPDF(printing.pdf(id).bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wasIssuedYesterday(UUID id) {
        Rows.change("update document set issued_on = issued_on - 1 where id = ?", id);
    }

    @Test
    void whatIsSaidOfTheIssuerLaterChangesNoIssuedPaper() {
        var id = issued();
        saysOfItself("ỦY BAN KHÁC HẲN", "UBK");

        assertThat(printed(id)).contains("ỦY BAN MTTQ XÃ THỬ", "Xã Thử, ngày").doesNotContain("KHÁC HẲN", "Xã Khác");
        var draft = kit.signed(bureau, DirectiveKit.content("về việc khác", receiver.unit()));
        assertThat(printed(draft)).contains("ỦY BAN KHÁC HẲN", "Xã Khác");
    }

    @Test
    void aPaperWhoseHeadWasNotKeptIsPrintedAsItsIssuerStoodOnItsDay() {
        var id = issued();
        wasIssuedYesterday(id);
        isCalledOtherwiseToday();
        issuers.forget(bureau.unit());
        assertThat(printed(id)).contains("ỦY BAN MTTQ XÃ THỬ");

        Rows.change("delete from document_letterhead where document_id = ?", id);

        assertThat(printed(id)).contains(before.toUpperCase(VIETNAMESE)).doesNotContain("ỦY BAN MỚI");
    }

    @Test
    void pagesAndListsNameTheIssuerAsItWasCalledThen() {
        var id = issued();
        wasIssuedYesterday(id);
        isCalledOtherwiseToday();

        assertThat(reading.view(id).issuerName()).isEqualTo(before);
        assertThat(reading.list(DocumentQuery.of(DocumentBox.OUT)).rows())
                .filteredOn(row -> row.id().equals(id))
                .extracting(DocumentRow::issuerName)
                .containsExactly(before);
        var later = kit.issued(bureau, "về việc sau", receiver.unit());
        assertThat(reading.view(later).issuerName()).isEqualTo(NEW);
    }
}
