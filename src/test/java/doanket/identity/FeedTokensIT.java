package doanket.identity;

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

/** What a token in the address of a feed opens, and when it stops to. */
@ExtendWith(ArquillianExtension.class)
class FeedTokensIT {

    private static final String PASSWORD = "Mat-Khau-Rieng-2026";

    @Inject
    FeedTokens tokens;

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
        unit = offices.front("Ủy ban MTTQ xã Nguồn Tin");
        owner = offices.colleague(unit, "Lò Thị Nguồn", "LEADER", true);
        offices.as(owner);
        profile.changePassword(owner.account().password(), PASSWORD, PASSWORD, "");
        secret = tokens.make(FeedPurpose.NEWS, "Máy cơ quan");
    }

    @Test
    void itOpensForItsOwnerWithThePermissionsOfTheFeedAlone() {
        acting.as("canbo.hnd");

        assertThat(enter(secret)).isEqualTo(FeedEntry.OPEN);

        assertThat(user.get().account()).isEqualTo(owner.account().id());
        assertThat(user.get().may(Permission.NEWS_READ)).isTrue();
        assertThat(user.get().may(Permission.NEWS_WRITE)).isFalse();
        assertThat(user.get().may(Permission.NEWS_REVIEW)).isFalse();
        assertThat(user.get().may(Permission.UNIT_READ)).isFalse();
    }

    @Test
    void nothingThatOpensItIsStored() {
        var kept = Rows.text(
                "select token_hash from feed_token where account_id = ?",
                owner.account().id());

        assertThat(kept).isEqualTo(new SessionToken(secret).hash()).isNotEqualTo(secret);
        assertThat(enter(kept)).isEqualTo(FeedEntry.UNKNOWN);
    }

    @Test
    void itIsUnknownOnceRevoked() {
        assertThat(enter(secret)).isEqualTo(FeedEntry.OPEN);
        act();
        tokens.revoke(tokens.own(FeedPurpose.NEWS).get(0).id());
        tokens.revoke(id());

        assertThat(enter(secret)).isEqualTo(FeedEntry.UNKNOWN);
        act();
        assertThat(tokens.own(FeedPurpose.NEWS)).isEmpty();
    }

    @Test
    void itOpensForWhoHasNoPasswordOfThePortalToChange() {
        Rows.change(
                "update account set must_change_password = true, sign_in_way = 'DIRECTORY' where id = ?",
                owner.account().id());
        assertThat(enter(secret)).isEqualTo(FeedEntry.OPEN);
        Rows.change(
                "update account set sign_in_way = 'PROVIDER', provider_issuer = 'https://vi.du', provider_subject = ? where id = ?",
                secret,
                owner.account().id());
        assertThat(enter(secret)).isEqualTo(FeedEntry.OPEN);
    }

    @Test
    void itIsUnknownWhileTheAccountIsClosedAndAfter() {
        acting.asPortal();
        accounts.close(owner.account().id());
        assertThat(enter(secret)).isEqualTo(FeedEntry.UNKNOWN);

        acting.asPortal();
        accounts.reopen(owner.account().id());
        assertThat(enter(secret)).isEqualTo(FeedEntry.UNKNOWN);
    }

    @Test
    void aNewPasswordFromTheAdministratorEndsIt() {
        acting.asPortal();
        accounts.giveNewPassword(owner.account().id());

        assertThat(enter(secret)).isEqualTo(FeedEntry.UNKNOWN);
    }

    @Test
    void whatIsNoTokenIsUnknown() {
        for (var typed : new String[] {null, "", " ", secret + "x", secret.toLowerCase(), "a".repeat(1_000_000), "'"}) {
            assertThat(enter(typed)).isEqualTo(FeedEntry.UNKNOWN);
        }
    }

    @Test
    void nobodyRevokesAnothersAndTheEleventhIsRefused() {
        var id = id();
        for (int i = 1; i < FeedTokens.MOST; i++) {
            tokens.make(FeedPurpose.NEWS, "Máy " + i);
        }
        assertThatThrownBy(() -> tokens.make(FeedPurpose.NEWS, "Máy nữa")).hasMessage("refused.tooManyFeedTokens");

        offices.as(offices.colleague(unit, "Người Khác", "LEADER", true));
        assertThatThrownBy(() -> tokens.revoke(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tokens.revoke(Uuids.next())).isInstanceOf(NotFoundException.class);
        assertThat(tokens.own(FeedPurpose.NEWS)).isEmpty();
        assertThat(enter(secret)).isEqualTo(FeedEntry.OPEN);
    }

    @Test
    void itTellsWhenItWasUsedLast() {
        assertThat(tokens.own(FeedPurpose.NEWS)).singleElement().satisfies(row -> {
            assertThat(row.label()).isEqualTo("Máy cơ quan");
            assertThat(row.lastUsedAt()).isNull();
        });

        enter(secret);

        act();
        assertThat(tokens.own(FeedPurpose.NEWS).get(0).lastUsedAt()).isNotNull();
    }

    private UUID id() {
        return UUID.fromString(Rows.text(
                "select id from feed_token where account_id = ?",
                owner.account().id()));
    }

    private void act() {
        acting.as(owner.account().username(), PASSWORD);
    }

    /** Each test stands at an address of its own. */
    private FeedEntry enter(String typed) {
        return tokens.enter(
                typed, FeedPurpose.NEWS, new Origin("feed of " + owner.account().id(), "reader"));
    }
}
