package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.notification.NotificationKit;
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

/** Owners hear once, and in time, that a token ends. */
@ExtendWith(ArquillianExtension.class)
class ApiTokenNoticesIT {

    @Inject
    ApiTokens tokens;

    @Inject
    ApiTokenNotices notices;

    @Inject
    NotificationKit notifications;

    @Inject
    Offices offices;

    private Colleague owner;
    private UUID account;

    @BeforeEach
    void somebody() {
        var unit = offices.front("Ủy ban MTTQ xã Hết Hạn");
        owner = offices.colleague(unit, "Lò Thị Hạn", "LEADER", true);
        account = owner.account().id();
        offices.as(owner);
    }

    @Test
    void tellsOnceOfAllThatEndWithinAWeek() {
        make("Trang tin", ApiTokenNotices.DAYS_AHEAD);
        make("Bản đồ", 3);
        make("Kho số liệu", ApiTokenNotices.DAYS_AHEAD + 1);

        notices.tell();
        notices.tell();

        assertThat(Rows.text("select count(*) from api_token where account_id = ? and told_at is not null", account))
                .isEqualTo("2");
        assertThat(told()).contains("Bản đồ, Trang tin").doesNotContain("Kho số liệu", ";");
    }

    @Test
    void tellsNobodyOfWhatWasRevoked() {
        make("Trang tin", 3);
        tokens.revoke(tokens.own().get(0).id());

        notices.tell();

        assertThat(Rows.text("select count(*) from api_token where account_id = ? and told_at is not null", account))
                .isEqualTo("0");
    }

    private void make(String name, int days) {
        tokens.make(
                new NewApiToken(name, Set.of(ApiScope.READ), days),
                owner.account().password());
    }

    private String told() {
        notifications.settle();
        return Rows.text(
                "select string_agg(title, ';') from notification where event = 'identity.tokenEnding' and account_id = ?",
                account);
    }
}
