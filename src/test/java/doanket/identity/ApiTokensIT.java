package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.ApiEntry.State;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a personal access token opens, and when it stops to. */
@ExtendWith(ArquillianExtension.class)
class ApiTokensIT {

    private static final String PASSWORD = "Mat-Khau-Rieng-2026";

    @Inject
    ApiTokens tokens;

    @Inject
    AccountService accounts;

    @Inject
    ProfileService profile;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID unit;
    private Colleague owner;
    private String secret;

    @BeforeEach
    void somebodyWithAToken() {
        unit = offices.front("Ủy ban MTTQ xã Kết Nối");
        owner = offices.colleague(unit, "Lò Văn Nối", "LEADER", true);
        offices.as(owner);
        profile.changePassword(owner.account().password(), PASSWORD, PASSWORD, "");
        secret = tokens.make(new NewApiToken("Trang tin", Set.of(ApiScope.READ), 30), PASSWORD);
    }

    @Test
    void itOpensForItsOwnerWithWhatItsScopesLetThrough() {
        acting.as("canbo.hnd");

        var entry = enter(secret);

        assertThat(entry).isEqualTo(new ApiEntry(State.OPEN, Set.of(ApiScope.READ)));
        assertThat(user.get().account()).isEqualTo(owner.account().id());
        assertThat(user.get().may(Permission.NEWS_READ)).isTrue();
        assertThat(user.get().may(Permission.NEWS_WRITE)).isFalse();
        assertThat(user.get().may(Permission.TASK_ASSIGN)).isFalse();
    }

    @Test
    void nothingThatOpensItIsStored() {
        var kept = Rows.text(
                "select token_hash from api_token where account_id = ?",
                owner.account().id());

        assertThat(kept).isEqualTo(new SessionToken(secret).hash()).isNotEqualTo(secret);
        assertThat(enter(kept).state()).isEqualTo(State.UNKNOWN);
        assertThat(tokens.own()).singleElement().satisfies(row -> {
            assertThat(secret).startsWith(row.prefix());
            assertThat(row.prefix().length()).isLessThan(12);
        });
    }

    @Test
    void itIsUnknownOnceRevokedAndBothStandInTheLog() {
        assertThat(enter(secret).state()).isEqualTo(State.OPEN);
        act();
        tokens.revoke(id());
        tokens.revoke(id());

        assertThat(enter(secret)).isEqualTo(new ApiEntry(State.UNKNOWN, Set.of()));
        act();
        assertThat(tokens.own()).isEmpty();
        assertThat(Rows.text(
                        "select string_agg(verb, ' ' order by at, id) from audit.deed where account_id = ? and verb like"
                                + " 'account.token%'",
                        owner.account().id()))
                .isEqualTo("account.tokenMade account.tokenRevoked");
        assertThat(Rows.text(
                        "select detail from audit.deed where account_id = ? and verb = 'account.tokenMade'",
                        owner.account().id()))
                .startsWith("Trang tin (dk_")
                .contains("read")
                .doesNotContain(secret);
    }

    @Test
    void itEndsWithItsLastDay() {
        Rows.change("update api_token set valid_until = current_date where id = ?", id());
        assertThat(enter(secret).state()).isEqualTo(State.OPEN);

        Rows.change("update api_token set valid_until = current_date - 1 where id = ?", id());
        assertThat(enter(secret).state()).isEqualTo(State.UNKNOWN);
        act();
        assertThat(tokens.own().get(0).standing()).isEqualTo(ApiTokenRow.Standing.ENDED);
    }

    @Test
    void itOpensForWhoHasNoPasswordOfThePortalToChange() {
        Rows.change(
                "update account set must_change_password = true, sign_in_way = 'DIRECTORY' where id = ?",
                owner.account().id());
        assertThat(enter(secret).state()).isEqualTo(State.OPEN);
        Rows.change(
                "update account set sign_in_way = 'PROVIDER', provider_issuer = 'https://vi.du', provider_subject = ? where id = ?",
                secret,
                owner.account().id());
        assertThat(enter(secret).state()).isEqualTo(State.OPEN);
    }

    @Test
    void itIsUnknownWhileTheAccountIsClosedAndAfter() {
        acting.asPortal();
        accounts.close(owner.account().id());
        assertThat(enter(secret).state()).isEqualTo(State.UNKNOWN);

        acting.asPortal();
        accounts.reopen(owner.account().id());
        assertThat(enter(secret).state()).isEqualTo(State.UNKNOWN);
    }

    /** The server under test demands it of a role that only this test knows. */
    @Test
    void itIsUnknownWhileADemandedSecondFactorIsMissing() {
        assertThat(enter(secret).state()).isEqualTo(State.OPEN);
        Rows.change(
                "insert into role (code, name_vi, name_en, rank) values ('TEST_FACTOR', 'Vai trò thử', 'Test', 999)");
        Rows.change("insert into role_permission (role_code, permission) values ('TEST_FACTOR', 'NEWS_READ')");
        try {
            Rows.change("""
                    insert into role_grant
                        (id, version, account_id, unit_id, role_code, with_subtree, valid_from, granted_at)
                    values (?, 1, ?, ?, 'TEST_FACTOR', false, current_date - 1, now())""", Uuids.next(), owner.account().id(), unit);
            assertThat(enter(secret)).isEqualTo(new ApiEntry(State.UNKNOWN, Set.of()));

            Rows.change(
                    "insert into second_factor (account_id, secret, confirmed_at, last_step) values (?, 'ABCD', now(), 0)",
                    owner.account().id());
            assertThat(enter(secret).state()).isEqualTo(State.OPEN);
        } finally {
            Rows.change(
                    "delete from second_factor where account_id = ?",
                    owner.account().id());
            Rows.change("delete from role_grant where role_code = 'TEST_FACTOR'");
            Rows.change("delete from role_permission where role_code = 'TEST_FACTOR'");
            Rows.change("delete from role where code = 'TEST_FACTOR'");
        }
    }

    @Test
    void aNewPasswordFromTheAdministratorEndsIt() {
        acting.asPortal();
        accounts.giveNewPassword(owner.account().id());

        assertThat(enter(secret).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void whatIsNoTokenIsUnknown() {
        for (var typed : new String[] {null, "", " ", secret + "x", secret.toLowerCase(), "a".repeat(1_000_000), "'"}) {
            assertThat(enter(typed).state()).isEqualTo(State.UNKNOWN);
        }
    }

    @Test
    void whoeverTriesTokensMustWait() {
        for (int i = 0; i < ApiGate.MOST_UNKNOWN_PER_ADDRESS; i++) {
            assertThat(enter("dk_" + i).state()).isEqualTo(State.UNKNOWN);
        }

        assertThat(enter("dk_x").state()).isEqualTo(State.TOO_MANY);
        assertThat(enter(secret).state()).as("was never used before").isEqualTo(State.TOO_MANY);
    }

    @Test
    void aBrowserLeftAloneMakesNone() {
        var before = Rows.text(
                "select count(*) from api_token where account_id = ?",
                owner.account().id());

        for (var typed : new String[] {null, "", "Khong-Phai-2026"}) {
            assertThatThrownBy(() -> tokens.make(new NewApiToken("Máy lạ", Set.of(ApiScope.READ), 30), typed))
                    .hasMessage("refused.wrongOwnPassword");
        }

        assertThat(Rows.text(
                        "select count(*) from api_token where account_id = ?",
                        owner.account().id()))
                .isEqualTo(before);
    }

    @Test
    void nobodyRevokesAnothersAndTheEleventhIsRefused() {
        var id = id();
        for (int i = 1; i < ApiTokens.MOST; i++) {
            tokens.make(new NewApiToken("Máy " + i, Set.of(ApiScope.READ), 30), PASSWORD);
        }
        assertThatThrownBy(() -> tokens.make(new NewApiToken("Máy nữa", Set.of(ApiScope.READ), 30), PASSWORD))
                .hasMessage("refused.tooManyTokens");

        offices.as(offices.colleague(unit, "Người Khác", "LEADER", true));
        assertThatThrownBy(() -> tokens.revoke(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tokens.revoke(Uuids.next())).isInstanceOf(NotFoundException.class);
        assertThat(tokens.own()).isEmpty();
        assertThat(enter(secret).state()).isEqualTo(State.OPEN);
    }

    @Test
    void itTellsWhenItWasUsedLast() {
        assertThat(tokens.own().get(0).lastUsedAt()).isNull();

        enter(secret);

        act();
        assertThat(tokens.own().get(0).lastUsedAt()).isNotNull();
    }

    private UUID id() {
        return UUID.fromString(Rows.text(
                "select id from api_token where account_id = ?", owner.account().id()));
    }

    private void act() {
        acting.as(owner.account().username(), PASSWORD);
    }

    /** Each test stands at an address of its own. */
    private ApiEntry enter(String typed) {
        return tokens.enter(typed, new Origin("system of " + owner.account().id(), "program"));
    }
}
