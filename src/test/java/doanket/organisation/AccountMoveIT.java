package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another unit answers for an account, if whoever moves it looks after both. */
@ExtendWith(ArquillianExtension.class)
class AccountMoveIT {

    @Inject
    AccountAdministration accounts;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID from;
    private UUID to;
    private Colleague ofBoth;
    private Colleague ofOne;
    private Colleague moved;

    @BeforeEach
    void twoUnitsBeneathOne() {
        var above = offices.front("Ủy ban MTTQ tỉnh Chuyển");
        from = offices.front("Ủy ban MTTQ xã Đi", above);
        to = offices.front("Ủy ban MTTQ xã Đến", above);
        ofBoth = offices.colleague(above, "Lò Thị Cả", "UNIT_ADMIN", true);
        ofOne = offices.colleague(from, "Lò Văn Một", "UNIT_ADMIN", true);
        moved = offices.colleague(from, "Hà Văn Chuyển", "STAFF", false);
    }

    private void move(Colleague by, UUID unit) {
        accounts.move(moved.account().id(), unit, by.account().password());
    }

    private String unit() {
        return Rows.text(
                "select unit_id from account where id = ?", moved.account().id());
    }

    @Test
    void whoLooksAfterBothMovesItAndBothTellOfIt() {
        offices.as(ofBoth);

        move(ofBoth, to);

        assertThat(unit()).isEqualTo(to.toString());
        assertThat(Rows.text(
                        "select string_agg(verb || ' ' || unit_id || ' ' || detail, '; ' order by verb) from audit.deed"
                                + " where object_id = ? and verb like 'account.moved%'",
                        moved.account().id()))
                .isEqualTo("account.moved %1$s %3$s; account.movedAway %2$s %3$s"
                        .formatted(to, from, "Ủy ban MTTQ xã Đi → Ủy ban MTTQ xã Đến"));
        assertThat(accounts.account(moved.account().id()).roles())
                .as("roles stay where they are held")
                .extracting(AccountRole::unitName)
                .containsExactly("Ủy ban MTTQ xã Đi");
        assertThatThrownBy(() -> move(ofBoth, to)).hasMessage("refused.unitAlready");
    }

    @Test
    void whoLooksAfterOneOnlyFindsNoOther() {
        offices.as(ofOne);

        assertThatThrownBy(() -> move(ofOne, to)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> move(ofOne, Uuids.next())).isInstanceOf(NotFoundException.class);
        assertThat(unit()).isEqualTo(from.toString());
    }

    @Test
    void aUnitThatIsGoneIsFoundByNobody() {
        Rows.change("update unit set valid_to = current_date - 10 where id = ?", to);
        offices.as(ofBoth);

        assertThatThrownBy(() -> move(ofBoth, to)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void itTakesTheOwnPasswordAndAnAccountThatIsNotAbove() {
        offices.as(ofBoth);
        assertThatThrownBy(() -> accounts.move(moved.account().id(), to, "sai")).hasMessage("refused.wrongOwnPassword");
        assertThatThrownBy(() -> accounts.move(
                        ofBoth.account().id(), to, ofBoth.account().password()))
                .hasMessage("refused.ownAccount");
        assertThat(unit()).isEqualTo(from.toString());
    }
}
