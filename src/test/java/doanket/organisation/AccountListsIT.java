package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.home.HomeService;
import doanket.home.Tile;
import doanket.home.TileRow;
import doanket.identity.LockingRule;
import doanket.platform.NotFoundException;
import doanket.platform.Slice;
import doanket.platform.Uuids;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever looks after people is told which of their accounts want looking at, and of nobody else's. */
@ExtendWith(ArquillianExtension.class)
class AccountListsIT {

    @Inject
    AccountLists lists;

    @Inject
    HomeService home;

    @Inject
    Offices offices;

    private UUID unit;
    private Colleague administrator;
    private Colleague gone;
    private Colleague silent;
    private Colleague fresh;

    @BeforeEach
    void anOffice() {
        unit = offices.front("Ủy ban có tài khoản cần xem");
        administrator = offices.colleague(unit, "Lò Thị Quản", "UNIT_ADMIN", true);
        var beneath = offices.front("Ủy ban bên dưới", unit);
        gone = offices.colleague(unit, "Hà Văn Thôi", "STAFF", false);
        silent = offices.colleague(beneath, "Vi Thị Lặng", "STAFF", false);
        fresh = offices.colleague(beneath, "Cầm Văn Mới", "STAFF", false);
        Rows.change("update account set must_change_password = false where unit_id in (?, ?)", unit, beneath);
        left(gone, 1);
        quiet(silent, soonLocked() + 1);
        change(fresh, "must_change_password = true");
    }

    @Test
    void eachReasonHasItsAccountsOfTheUnitAndThoseBeneath() {
        offices.as(administrator);

        assertThat(found(AccountConcern.LEFT)).containsExactly("Hà Văn Thôi");
        assertThat(found(AccountConcern.UNUSED)).containsExactly("Vi Thị Lặng");
        assertThat(found(AccountConcern.FIRST_PASSWORD)).containsExactly("Cầm Văn Mới");
        assertThat(lists.accounts(AccountConcern.LEFT, "ha van", 1).rows())
                .singleElement()
                .satisfies(line -> assertThat(line.unitName()).isEqualTo("Ủy ban có tài khoản cần xem"));
        assertThat(lists.accounts(AccountConcern.LEFT, "cam", 1).rows()).isEmpty();
        assertThat(lists.accounts(AccountConcern.LEFT, null, 2).rows()).isEmpty();
    }

    @Test
    void whoHoldsAPostElsewhereAndARoleHereStillIsTold() {
        var elsewhere = offices.front("Ủy ban nơi chuyển đến");
        Rows.change("""
                insert into appointment (id, version, person_id, unit_id, title_code, acting, main, valid_from)
                select gen_random_uuid(), 1, a.person_id, ?, 'FRONT_CHAIR', false, false, current_date - 1
                from account a where a.id = ?""", elsewhere, gone.account().id());
        offices.as(administrator);

        assertThat(found(AccountConcern.ROLES_LEFT)).containsExactly("Hà Văn Thôi");
        assertThat(found(AccountConcern.LEFT)).isEmpty();
        assertThat(tile().orElseThrow().rows())
                .extracting(TileRow::title)
                .contains("Còn vai trò ở đơn vị đã thôi chức vụ");

        Rows.change(
                "update role_grant set valid_to = current_date - 1 where account_id = ?",
                gone.account().id());
        assertThat(found(AccountConcern.ROLES_LEFT)).isEmpty();
    }

    @Test
    void theFirstPageCountsThemAndLeadsToEach() {
        offices.as(administrator);

        assertThat(tile().orElseThrow().rows())
                .extracting(TileRow::title, TileRow::figure, TileRow::href)
                .containsExactly(
                        tuple("Chủ tài khoản không còn chức vụ", "1", "/organisation/accounts?concern=LEFT"),
                        tuple("Sắp tự khóa vì lâu không đăng nhập", "1", "/organisation/accounts?concern=UNUSED"),
                        tuple("Chưa đổi mật khẩu được cấp", "1", "/organisation/accounts?concern=FIRST_PASSWORD"));
    }

    @Test
    void nobodyIsToldOfTheAccountsOfOthers() {
        var other = offices.front("Ủy ban nơi khác");
        offices.as(offices.colleague(other, "Quàng Thị Khác", "UNIT_ADMIN", true));
        Rows.change("update account set must_change_password = false where unit_id = ?", other);
        assertThat(tile()).isEmpty();
        assertThat(found(AccountConcern.LEFT)).isEmpty();

        offices.as(silent);
        assertThat(tile()).isEmpty();
        assertThatThrownBy(() -> lists.accounts(AccountConcern.LEFT, "", 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatTheRulesLeaveAloneIsNoConcern() {
        change(gone, "reopened_at = now()");
        quiet(silent, soonLocked() - 1);
        change(fresh, "state = 'CLOSED'");
        offices.as(administrator);

        assertThat(List.of(AccountConcern.values()))
                .allSatisfy(concern -> assertThat(found(concern)).isEmpty());
        assertThat(tile()).isEmpty();
    }

    @Test
    void aLongListComesPageByPage() {
        var name = "Dong " + Uuids.next().toString().substring(24);
        Rows.change("""
                with made as (
                    insert into person (id, version, full_name, full_name_fold, sort_key)
                    select gen_random_uuid(), 1, ?, lower(?), 'dong ' || n
                    from generate_series(1, 105) n
                    returning id
                )
                insert into account (id, version, person_id, unit_id, username, password_hash, must_change_password,
                    password_changed_at, state, text_size, contrast, language)
                select gen_random_uuid(), 1, m.id, ?, 't.' || substr(m.id::text, 20), a.password_hash, true, now(), 'ACTIVE',
                    a.text_size, a.contrast, a.language
                from made m
                cross join (select * from account where username = 'quantri') a""", name, name, unit);

        offices.as(administrator);
        assertPages(page -> lists.accounts(name, page));
        assertPages(page -> lists.accounts(AccountConcern.FIRST_PASSWORD, name, page));
    }

    private static void assertPages(IntFunction<Slice<AccountLine>> list) {
        var first = list.apply(1);
        var second = list.apply(2);

        assertThat(first.rows()).hasSize(100);
        assertThat(first.more()).isTrue();
        assertThat(second.rows()).hasSize(5).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.more()).isFalse();
    }

    private static int soonLocked() {
        int unused = LockingRule.now().unusedDays();
        return unused - AccountConcernRepository.soon(unused);
    }

    private List<String> found(AccountConcern concern) {
        return lists.accounts(concern, "", 1).rows().stream()
                .map(AccountLine::fullName)
                .toList();
    }

    private Optional<Tile> tile() {
        return home.tiles().stream()
                .filter(tile -> tile.key().equals("organisation.accounts"))
                .findFirst();
    }

    private static void left(Colleague colleague, int days) {
        Rows.change(
                "update appointment set valid_from = current_date - 300, valid_to = (now() at time zone 'Asia/Ho_Chi_Minh')::date - ?"
                        + " where person_id = (select person_id from account where id = ?)",
                days,
                colleague.account().id());
    }

    private static void quiet(Colleague colleague, int days) {
        Rows.change(
                "update account set last_sign_in_at = null, password_changed_at = now() - make_interval(days => ?) where id = ?",
                days,
                colleague.account().id());
    }

    private static void change(Colleague colleague, String what) {
        Rows.change(
                "update account set " + what + " where id = ?",
                colleague.account().id());
    }
}
