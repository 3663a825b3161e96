package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Choice;
import doanket.testkit.Rows;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Recipients that are named by the group, and registers that run for a term. */
class RecipientGroupsIT extends DocumentIT {

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select cast(id as text) from unit where code = ?", code));
    }

    private static UUID commune() {
        return UUID.fromString(
                Rows.text(
                        "select cast(a.unit_id as text) from account c join appointment a on a.person_id = c.person_id where c.username = 'canbo.xa02' and a.main"));
    }

    @Test
    void theFrontsOfAllCommunesAreOneGroup() {
        offices.as(bureau.writer());

        var fronts = writing.unitsOf(unit("VS.MTTQ"), "FRONT");

        assertThat(fronts).extracting(Choice::id).contains(commune()).doesNotContain(unit("VS.MTTQ"));
        assertThat(fronts).extracting(Choice::name).doesNotHaveDuplicates();
    }

    @Test
    void whatIsRightBeneathIsLessThanAllThatIsBeneath() {
        offices.as(bureau.writer());

        var next = writing.unitsOf(unit("VS"), RecipientGroups.NEXT);
        var all = writing.unitsOf(unit("VS"), RecipientGroups.ALL);

        assertThat(next).extracting(Choice::id).contains(unit("VS.MTTQ")).doesNotContain(unit("VS.MTTQ.VP"));
        assertThat(all).extracting(Choice::id).contains(unit("VS.MTTQ"), unit("VS.MTTQ.VP"));
        assertThat(all).hasSizeGreaterThan(next.size());
    }

    @Test
    void aClosedUnitIsInNoGroup() {
        var above = offices.front("Mặt trận cấp trên thử");
        var beneath = offices.front("Mặt trận cấp dưới thử", above);
        offices.as(bureau.writer());
        assertThat(writing.unitsOf(above, RecipientGroups.NEXT))
                .extracting(Choice::id)
                .containsExactly(beneath);

        Rows.change("update unit set valid_to = current_date - 2 where id = ?", beneath);

        assertThatThrownBy(() -> writing.unitsOf(above, RecipientGroups.NEXT)).hasMessage("refused.groupEmpty");
        Rows.change("update unit set valid_to = null where id = ?", beneath);
    }

    @Test
    void aGroupNeedsAUnit() {
        offices.as(bureau.writer());

        assertThatThrownBy(() -> writing.unitsOf(null, "FRONT")).hasMessage("refused.groupUnitMissing");
    }

    @Test
    void aPartyRegisterRunsForTheTermOfItsCommittee() {
        Rows.change("update paper_issuer set family_code = 'PARTY', symbol = 'ĐU' where unit_id = ?", bureau.unit());
        Rows.change(
                "insert into term (id, version, unit_id, name, valid_from, valid_to) values (gen_random_uuid(), 1, ?, 'Nhiệm kỳ thử', current_date - 400, current_date + 400)",
                bureau.unit());

        var id = kit.issued(bureau, "về giám sát", receiver.unit());

        assertThat(reading.view(id).code()).isEqualTo("01-TB/ĐU");
        assertThat(Rows.text("""
                select r.period
                from document_register r
                join register_entry e on e.register_id = r.id
                where e.document_id = ?""", id)).isEqualTo("Nhiệm kỳ thử");
    }

    @Test
    void withoutAKnownTermAPartyRegisterRunsForTheYear() {
        Rows.change("update paper_issuer set family_code = 'PARTY', symbol = 'ĐU' where unit_id = ?", bureau.unit());

        var id = kit.issued(bureau, "về giám sát", receiver.unit());

        assertThat(Rows.text("""
                select case when r.period = cast(extract(year from d.issued_on) as int)::text then 'year' else r.period end
                from document_register r
                join register_entry e on e.register_id = r.id
                join document d on d.id = e.document_id
                where d.id = ?""", id)).isEqualTo("year");
    }
}
