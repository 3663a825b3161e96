package doanket.directive.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.directive.RecipientLine;
import doanket.paper.Purpose;
import doanket.platform.Choice;
import doanket.platform.Uuids;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recipients while a paper is written, as lines of one field. */
class DirectiveRecipientsTest {

    private final Choice front = new Choice(Uuids.next(), "Ủy ban MTTQ xã");
    private final Choice farmers = new Choice(Uuids.next(), "Hội Nông dân xã");
    private final DirectiveRecipients recipients = new DirectiveRecipients();

    @Test
    void whatIsShownComesBackFromTheLinesOfTheField() {
        recipients.show(List.of(
                new RecipientLine(front.id(), "Mặt trận | xã", Purpose.ACTION),
                new RecipientLine(null, "Thường trực Đảng ủy", null)));
        var again = new DirectiveRecipients();

        again.setLines(recipients.getLines());

        assertThat(again.getShown()).isEqualTo(recipients.getShown());
        assertThat(again.getShown()).extracting(RecipientLine::name).contains("Mặt trận | xã");
    }

    @Test
    void whatIsMalformedIsLeftOut() {
        recipients.setLines("không phải dòng\n|SAI|Thường trực\n" + front.id() + "|ACTION|MTTQ");

        assertThat(recipients.getShown())
                .containsExactly(
                        new RecipientLine(null, "Thường trực", null),
                        new RecipientLine(front.id(), "MTTQ", Purpose.ACTION));
    }

    @Test
    void aGroupIsAddedWithoutThoseThatAreThere() {
        recipients.setUnit(front);
        recipients.add("Ủy ban MTTQ xã");

        recipients.addAll(List.of(front, farmers));

        assertThat(recipients.getShown()).extracting(RecipientLine::unit).containsExactly(front.id(), farmers.id());
        assertThat(recipients.getAdded()).isEqualTo(1);
    }

    @Test
    void aGroupHasThePurposeThatWasChosen() {
        recipients.setPurpose(Purpose.INFORMATION.name());

        recipients.addAll(List.of(front, farmers));

        assertThat(recipients.getShown()).extracting(RecipientLine::purpose).containsOnly(Purpose.INFORMATION);
    }

    @Test
    void oneIsTakenAwayOrAll() {
        recipients.addAll(List.of(front, farmers));

        recipients.remove(7);
        recipients.remove(0);
        assertThat(recipients.getShown()).extracting(RecipientLine::unit).containsExactly(farmers.id());
        recipients.clear();

        assertThat(recipients.getShown()).isEmpty();
        assertThat(recipients.getAdded()).isNegative();
    }

    @Test
    void aUnitIsNamedOnceAndWordsAloneAreARecipientToo() {
        recipients.setUnit(front);
        recipients.add("Ủy ban MTTQ xã");
        recipients.setUnit(front);
        recipients.add("Ủy ban MTTQ xã");
        recipients.setName("  Thường trực   Đảng ủy ");
        recipients.add("");

        assertThat(recipients.getShown())
                .extracting(RecipientLine::name)
                .containsExactly("Ủy ban MTTQ xã", "Thường trực Đảng ủy");
    }
}
