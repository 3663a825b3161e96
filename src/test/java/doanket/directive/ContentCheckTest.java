package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.paper.PaperForms;
import doanket.paper.PaperType;
import doanket.paper.Purpose;
import doanket.platform.Uuids;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is typed into a paper, as it is kept, and everything that is refused. */
class ContentCheckTest {

    private static final UUID FRONT = Uuids.next();

    private final ContentCheck check = new ContentCheck(new KnownForms(), new KnownUnits());

    /** One type of paper. */
    private static final class KnownForms extends PaperForms {
        @Override
        public Optional<PaperType> type(String family, String code, Locale locale) {
            return code.equals("THONG_BAO")
                    ? Optional.of(new PaperType("FRONT", "THONG_BAO", "Thông báo", "TB", true))
                    : Optional.empty();
        }
    }

    /** One unit. */
    private static final class KnownUnits extends UnitDirectory {
        @Override
        public Map<UUID, UnitName> names(Collection<UUID> ids) {
            return ids.contains(FRONT)
                    ? Map.of(FRONT, new UnitName(FRONT, "X", "Ủy ban MTTQ xã", "MTTQ xã", "FRONT"))
                    : Map.of();
        }
    }

    private static DocumentContent typed(String excerpt, List<ClauseLine> clauses, List<RecipientLine> recipients) {
        return new DocumentContent(
                "THONG_BAO",
                excerpt,
                "",
                "",
                clauses,
                recipients,
                new SignatureLine(null, "", "", ""),
                null,
                null,
                null);
    }

    private static DocumentContent excerpt(String excerpt) {
        return typed(excerpt, List.of(), List.of());
    }

    private static DocumentContent clauses(ClauseLine... clauses) {
        return typed("", List.of(clauses), List.of());
    }

    private static DocumentContent recipients(RecipientLine... recipients) {
        return typed("", List.of(), List.of(recipients));
    }

    private DocumentContent clean(DocumentContent typed) {
        return check.clean(typed, "FRONT");
    }

    private void refuses(DocumentContent typed, String reason) {
        assertThatThrownBy(() -> clean(typed))
                .isInstanceOf(DirectiveRefused.class)
                .hasMessage(reason);
    }

    @Test
    void lettersAreComposedAndLinesHaveSingleBlanks() {
        var typed = Normalizer.normalize("  về \n giám   sát ", Normalizer.Form.NFD);

        assertThat(clean(excerpt(typed)).excerpt()).isEqualTo("về giám sát");
    }

    @Test
    void whatWasNotChosenIsOrdinaryAndInternal() {
        var clean = clean(excerpt("về giám sát"));

        assertThat(clean.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(clean.circulation()).isEqualTo(Circulation.INTERNAL);
        assertThat(clean.signature().form()).isEmpty();
    }

    @Test
    void refusesAnUnknownTypeOfPaper() {
        var typed = excerpt("về giám sát");
        refuses(
                new DocumentContent(
                        "LA", typed.excerpt(), "", "", List.of(), List.of(), typed.signature(), null, null, null),
                "refused.typeUnknown");
    }

    @Test
    void refusesEachTextThatIsTooLong() {
        refuses(excerpt("a".repeat(DocumentContent.EXCERPT_MAX + 1)), "refused.excerptTooLong");
        refuses(clauses(new ClauseLine(null, 1, "a".repeat(ClauseLine.TEXT_MAX + 1))), "refused.clauseTooLong");
        refuses(
                recipients(new RecipientLine(null, "a".repeat(RecipientLine.NAME_MAX + 1), null)),
                "refused.recipientTooLong");
        refuses(words(one -> "a".repeat(DocumentContent.OPENING_MAX + 1), one -> ""), "refused.openingTooLong");
        refuses(words(one -> "", one -> "a".repeat(DocumentContent.CLOSING_MAX + 1)), "refused.closingTooLong");
    }

    private static DocumentContent words(UnaryOperator<String> opening, UnaryOperator<String> closing) {
        return new DocumentContent(
                "THONG_BAO",
                "",
                opening.apply(""),
                closing.apply(""),
                List.of(),
                List.of(),
                new SignatureLine("", "", "", ""),
                null,
                null,
                null);
    }

    @Test
    void aTextOfExactlyTheLongestLengthIsTaken() {
        var longest = "a".repeat(DocumentContent.EXCERPT_MAX);

        assertThat(clean(excerpt(longest)).excerpt()).isEqualTo(longest);
    }

    @Test
    void refusesMoreClausesAndMoreRecipientsThanAPaperHas() {
        refuses(
                typed("", Collections.nCopies(ClauseLine.MOST + 1, new ClauseLine(null, 1, "a")), List.of()),
                "refused.tooManyClauses");
        refuses(
                typed("", List.of(), Collections.nCopies(RecipientLine.MOST + 1, new RecipientLine(null, "a", null))),
                "refused.tooManyRecipients");
    }

    @Test
    void emptyClausesAndRecipientsAreLeftOut() {
        var clean = clean(typed(
                "", List.of(new ClauseLine(null, 1, "  ")), List.of(new RecipientLine(null, " ", Purpose.ACTION))));

        assertThat(clean.clauses()).isEmpty();
        assertThat(clean.recipients()).isEmpty();
    }

    @Test
    void aClauseThatWasCopiedGetsAnIdOfItsOwn() {
        var id = Uuids.next();

        var clean = clean(clauses(new ClauseLine(id, 1, "Một"), new ClauseLine(id, 1, "Hai")))
                .clauses();

        assertThat(clean.get(0).id()).isEqualTo(id);
        assertThat(clean.get(1).id()).isNotEqualTo(id);
    }

    @Test
    void aUnitWithoutWordsIsPrintedByItsName() {
        assertThat(clean(recipients(new RecipientLine(FRONT, "", Purpose.ACTION)))
                        .recipients())
                .extracting(RecipientLine::name)
                .containsExactly("Ủy ban MTTQ xã");
    }

    @Test
    void refusesAUnitThatIsUnknown() {
        refuses(recipients(new RecipientLine(Uuids.next(), "Đơn vị lạ", null)), "refused.unitUnknown");
    }

    @Test
    void refusesAUnitThatIsNamedTwice() {
        refuses(
                recipients(
                        new RecipientLine(FRONT, "", Purpose.ACTION), new RecipientLine(FRONT, "Xã", Purpose.REPORT)),
                "refused.unitTwice");
    }

    @Test
    void refusesMarksOfSecrecyWhereverTheyStand() {
        refuses(excerpt("TUYỆT MẬT"), "refused.secrecyMark");
        refuses(clauses(new ClauseLine(null, 1, "Độ mật: TỐI MẬT")), "refused.secrecyMark");
    }
}
